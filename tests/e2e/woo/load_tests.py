# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shop under load, and back after a restart."""

import concurrent.futures
import json
import threading
import time

from support import product, shop

from .case import FIGURES, LIMITS, LOAD_SECONDS, NAME


class LoadTests:
    def test_i_busy_store_stays_up(self):
        door = self.door()
        restarts, unready, answers = shop.restarts_of(NAME), [], []
        end = time.monotonic() + LOAD_SECONDS

        def client():
            seen = []
            while time.monotonic() < end:
                began = time.monotonic()
                seen.append((door.ask("/", timeout=90).status, time.monotonic() - began))
            return seen

        def watch():
            while time.monotonic() < end:
                if not product.pod_ready(f"store-{NAME}", "web"):
                    unready.append(time.monotonic())
                time.sleep(1)

        watcher = threading.Thread(target=watch)
        watcher.start()
        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            for seen in [pool.submit(client) for _ in range(30)]:
                answers += seen.result()
        watcher.join()
        times = sorted(seconds for _, seconds in answers)
        FIGURES["load"] = {"seconds": LOAD_SECONDS, "clients": 30, "answers": len(answers),
                           "p50": round(times[len(times) // 2], 1), "max": round(times[-1], 1)}
        self.assertEqual({status for status, _ in answers}, {200})
        self.assertGreaterEqual(len(answers), 30)
        self.assertEqual(unready, [])
        self.assertEqual(shop.restarts_of(NAME), restarts)

    def test_ia_busy_store_is_not_called_broken(self):
        """Whatever the checks of a busy store are told, or are not, its customers keep it."""
        self.need_shop()
        door = self.door()
        pod = product.pod_ready(f"store-{NAME}", "web")["metadata"]["name"]
        over, answers = threading.Event(), []

        def client():
            while not over.is_set():
                answers.append(door.ask("/", timeout=120).status)

        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            waiting = [pool.submit(client) for _ in range(30)]
            try:
                product.wait_for(lambda: len(answers) > 10, 60, "the store to be busy")
                for command in ("verify", "repair"):
                    done = product.ctl(command, NAME, "-o", "json")
                    # 5: no answer in time.
                    self.assertIn(done.returncode, (0, 5), done.stdout + done.stderr)
                    self.assertEqual(product.status(NAME)["phase"], "Ready")
            finally:
                over.set()
            for each in waiting:
                each.result()
        self.assertEqual(set(answers), {200})
        self.assertEqual(product.pod_ready(f"store-{NAME}", "web")["metadata"]["name"], pod)

    def test_j_peaks_stay_below_the_limits(self):
        paths = ["/", "/wp-login.php", "/?s=shirt", "/wp-json/wp/v2/posts"]
        if shop.has_shop():
            paths += ["/shop/", "/wp-json/wc/store/v1/products", "/product/t-shirt/"]
        with shop.forward(NAME) as door, concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda i: door.ask(paths[i % len(paths)]).status, range(200)))
        self.assertEqual([status for status in answers if status >= 500], [])
        peaks = {component: shop.peak_mebibytes(NAME, component) for component in LIMITS}
        FIGURES["peakMiB"] = peaks
        for component, limit in LIMITS.items():
            self.assertTrue(0 < peaks[component] < limit, peaks)
        pods = product.items("pods", f"store-{NAME}")
        self.assertNotIn("OOMKilled", json.dumps([pod["status"] for pod in pods]))

    def test_k_replaced_pod(self):
        self.listen()
        old = product.pod_ready(f"store-{NAME}", "web")["metadata"]["name"]
        product.kubectl("delete", "pod", old, "-n", f"store-{NAME}", "--wait=false")
        seconds = shop.seconds_until(
            lambda: (pod := product.pod_ready(f"store-{NAME}", "web")) and pod["metadata"]["name"] != old, 120,
            "a new web pod to become ready")
        FIGURES["podReplacedSeconds"] = round(seconds, 1)
        with shop.forward(NAME) as door:
            self.assertEqual(door.ask("/").status, 200)
