# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all stores share: a folder, the user they run as, MariaDB, the image's files, and
everything that was ever printed."""

import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tarfile
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
SCRIPTS = os.path.join(TOP, "resources/blueprints/woocommerce/files")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(fact, seconds=30):
    until = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


class Rig:
    """The folder, the user, the database server, and everything that was ever printed."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="shopflow-woo.")
        os.chmod(self.folder, 0o755)
        # As in a pod: never root, and the database under another name would change nothing.
        self.identity = {"user": 33, "group": 33, "extra_groups": []} if os.getuid() == 0 else {}
        self.own(self.folder)
        self.printed = []
        self.children = []
        self.secrets = []
        self.server = None
        self.scripts = self.make("scripts")
        shutil.copytree(SCRIPTS, self.scripts, dirs_exist_ok=True)
        self.bin = self.make("bin")

    def make(self, *names):
        path = os.path.join(self.folder, *names)
        os.makedirs(path, exist_ok=True)
        self.own(path)
        return path

    def own(self, path):
        if self.identity:
            os.chown(path, 33, 33)

    def write(self, path, text, mode=0o644):
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, mode)
        self.own(path)

    def secret(self, prefix):
        value = prefix + "-" + secrets.token_hex(8)
        self.secrets.append(value)
        return value

    def start(self, argv, **options):
        child = subprocess.Popen(argv, start_new_session=True, cwd="/", **self.identity, **options)
        self.children.append(child)
        return child

    def run(self, argv, env=None, stdin="", timeout=120):
        """(exit code, stdout, stderr); everything that is printed is kept."""
        child = self.start(argv, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = child.communicate(stdin.encode() if isinstance(stdin, str) else stdin, timeout)
        self.printed += [out.decode(errors="replace"), err.decode(errors="replace")]
        return child.returncode, self.printed[-2], self.printed[-1]

    # --- the database ---

    def prepare_database(self):
        data = self.make("data")
        code, out, err = self.run(
            [
                "mariadb-install-db",
                "--no-defaults",
                f"--datadir={data}",
                "--skip-test-db",
                "--auth-root-authentication-method=normal",
                "--innodb-log-file-size=8M",
            ]
        )
        if code:
            raise RuntimeError("mariadb-install-db failed: " + err + out)

    def start_database(self):
        self.socket = os.path.join(self.folder, "db.sock")
        log = open(os.path.join(self.folder, "database.log"), "w")
        with open(os.path.join(SCRIPTS, "my.cnf")) as settings:
            options = [
                "--" + re.sub(r"\s*=\s*", "=", line.strip()) for line in settings if re.match(r"[a-z_]+ *=", line)
            ]
        options = [option for option in options if "log_file_size" not in option and "flush_method" not in option]
        self.server = self.start(
            [
                "mariadbd",
                "--no-defaults",
                f"--datadir={self.folder}/data",
                f"--socket={self.socket}",
                "--skip-networking",
                f"--pid-file={self.folder}/db.pid",
                "--innodb-log-file-size=8M",
                "--innodb-flush-log-at-trx-commit=2",
                *options,
            ],
            stdout=log,
            stderr=log,
        )

    def database_answers(self):
        return self.sql("SELECT 1", check=False) == "1"

    def sql(self, statement, database="", check=True):
        done = subprocess.run(
            ["mariadb", "--no-defaults", "-uroot", f"--socket={self.socket}", "-N", "-B", "--raw", database],
            input=statement.encode(),
            capture_output=True,
        )
        if check and done.returncode:
            raise RuntimeError(done.stderr.decode())
        return done.stdout.decode().strip()

    # --- the image ---

    def image(self):
        """The folder that is /usr/src/wordpress in the image, and whether it holds the real shop."""
        given = os.environ.get("SHOPFLOW_WORDPRESS_TREE")
        if given:
            real = os.path.isfile(f"{given}/wp-content/plugins/woocommerce/includes/class-woocommerce.php")
            if real:
                return given, True
        tree = self.make("image")
        if given:
            shutil.copytree(given, tree, dirs_exist_ok=True, symlinks=False)
        else:
            self.unpack_tree(tree)
        shop = os.path.join(tree, "wp-content/plugins/woocommerce")
        shutil.rmtree(shop, ignore_errors=True)
        shutil.copytree(os.path.join(HERE, "stand-in"), shop)
        subprocess.run(["chmod", "-R", "a+rX", tree], check=True)
        return tree, False

    def unpack_tree(self, tree):
        """Debian's WordPress: out of the test cluster's image, or out of its package."""
        image = os.path.join(
            os.environ.get("SHOPFLOW_IMAGES_OUTPUT", os.path.join(TOP, "build/images")), "wordpress.tar"
        )
        if os.path.isfile(image):
            with tarfile.open(image) as outer:
                layer = json.load(outer.extractfile("manifest.json"))[0]["Layers"][0]
                with tarfile.open(fileobj=outer.extractfile(layer)) as inner:
                    for entry in inner:
                        name = entry.name.removeprefix("./")
                        if name.startswith("usr/src/wordpress/") and (entry.isfile() or entry.isdir()):
                            entry.name = name.removeprefix("usr/src/wordpress/")
                            inner.extract(entry, tree, set_attrs=False)
            if os.path.isfile(f"{tree}/wp-includes/version.php"):
                return
        with tempfile.TemporaryDirectory() as work:
            os.chmod(work, 0o777)
            subprocess.run(["apt-get", "download", "-q", "wordpress"], cwd=work, check=True, capture_output=True)
            package = os.path.join(work, os.listdir(work)[0])
            subprocess.run(["dpkg-deb", "-x", package, work], check=True)
            for name in os.listdir(f"{work}/usr/share/wordpress"):
                if name != "wp-config.php":
                    shutil.move(f"{work}/usr/share/wordpress/{name}", tree)
            # Links into other packages.
            for folder, _, names in os.walk(tree):
                for name in names:
                    if os.path.islink(os.path.join(folder, name)):
                        os.unlink(os.path.join(folder, name))

    def close(self):
        for child in self.children:
            if child.poll() is None:
                try:
                    os.killpg(child.pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
