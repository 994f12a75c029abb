# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a later start of the pod may change, and what it may not."""

import os
import re
import shutil
import subprocess
import time


class LaterTests:
    def test_merchant(self):
        shop = self.store("merchant")
        shop.setup()
        mended = (
            "DELETE FROM wp_options WHERE option_name = 'active_plugins'",
            "UPDATE wp_options SET option_value = 'http://broken.test' WHERE option_name = 'siteurl'",
        )
        for statement in mended:
            shop.sql(statement)
        os.unlink(f"{shop.html}/.htaccess")
        code, out, err = shop.setup()
        self.equal(
            "repair: plugin, address and rules are mended",
            (0, 1, f"http://{shop.host}", True),
            (
                code,
                shop.option("active_plugins").count("woocommerce.php"),
                shop.option("siteurl"),
                os.path.exists(f"{shop.html}/.htaccess"),
            ),
        )
        tshirt = shop.sql("SELECT post_id FROM wp_postmeta WHERE meta_key = '_sku' AND meta_value = 'SF-TSHIRT'")
        shop.sql("""UPDATE wp_options SET option_value = 'USD' WHERE option_name = 'woocommerce_currency';
            UPDATE wp_options SET option_value = REPLACE(option_value, '"enabled";s:3:"yes"', '"enabled";s:2:"no"') WHERE option_name = 'woocommerce_cod_settings';
            UPDATE wp_options SET option_value = '/%year%/%postname%/' WHERE option_name = 'permalink_structure';
            UPDATE wp_options SET option_value = 'Renamed' WHERE option_name = 'blogname'""")
        self.php(f"wp_delete_post({tshirt}, true);", shop)
        code, out, err = shop.setup(SF_VERSION="2")
        self.equal(
            "merchant: all changes survive",
            (0, "USD", "no", "1", "Renamed", "/%year%/%postname%/"),
            (
                code,
                shop.option("woocommerce_currency"),
                re.search('"enabled";s:.:"(.*?)"', shop.option("woocommerce_cod_settings"))[1],
                shop.sql("SELECT COUNT(*) FROM wp_posts WHERE post_type = 'product' AND post_status = 'publish'"),
                shop.option("blogname"),
                shop.option("permalink_structure"),
            ),
        )
        self.php(
            "$u = get_user_by('login', 'asha'); wp_update_user(['ID' => $u->ID, 'user_email' => 'new@example.test']); "
            "global $wpdb; $wpdb->update($wpdb->users, ['user_login' => 'other'], ['ID' => $u->ID]);",
            shop,
        )
        shop.setup(SF_VERSION="3")
        self.equal(
            "merchant: a renamed administrator stays alone",
            "1 other",
            shop.sql("SELECT CONCAT(COUNT(*), ' ', MAX(user_login)) FROM wp_users"),
        )
        code, out, err = shop.run("mint.php")
        self.check("merchant: and is who a link signs in", re.fullmatch("[0-9a-f]{64}", out.strip()), err)

    def test_host(self):
        shop = self.store("host")
        shop.setup()
        old, new = f"http://{shop.host}", "https://new.example.test"
        self.php(
            f"update_option('sf_test', ['a' => '{old}/x', 'nested' => serialize(['u' => '{old}/é'])]);"
            f"$o = new stdClass; $o->url = '{old}'; update_option('sf_object', $o);"
            f"update_option('sf_other', '{old}.other.test {old}:8080 {old}.');"
            f"update_option('sf_json', json_encode(['u' => '{old}/y']));",
            shop,
        )
        guids = shop.sql("SELECT GROUP_CONCAT(guid ORDER BY ID) FROM wp_posts")
        shop.save(url=new)
        child = shop.begin("setup.sh", SF_TEST_CRASH="/UPDATE .wp_options. SET .*O:8:.*new.example.test/s")
        child.wait()
        self.equal(
            "host: killed in the middle, nothing has changed",
            (old, 0),
            (
                shop.option("home"),
                int(shop.sql("SELECT COUNT(*) FROM wp_options WHERE option_value LIKE '%new.example.test%'")),
            ),
        )
        code, out, err = shop.setup()
        self.equal("host: the store moves", (0, new, new), (code, shop.option("home"), shop.option("siteurl")))
        self.equal(
            "host: serialised values stay whole",
            f"{new}/x {new}/é {new} {new}/y",
            self.php(
                "$a = get_option('sf_test'); echo $a['a'], ' ', unserialize($a['nested'])['u'], ' ', get_option('sf_object')->url, ' ', json_decode(get_option('sf_json'))->u;",
                shop,
            ),
        )
        self.equal("host: other hosts are left alone", f"{old}.other.test {old}:8080 {new}.", shop.option("sf_other"))
        self.equal("host: guids are kept", guids, shop.sql("SELECT GROUP_CONCAT(guid ORDER BY ID) FROM wp_posts"))
        self.equal(
            "host: nothing else names the old one",
            "0",
            shop.sql(f"SELECT COUNT(*) FROM wp_posts WHERE post_content LIKE '%{old}/%'"),
        )
        code, out, err = shop.run("set-host.php", stdin=old)
        self.check(
            "operation set-host: moves back",
            code == 0 and re.fullmatch(rf"address {old}, \d+ values changed", out.strip().splitlines()[-1]),
            out + err,
        )
        self.equal(
            "operation set-host: again changes nothing",
            f"address {old}, 0 values changed",
            shop.run("set-host.php", stdin=old)[1].strip(),
        )
        self.equal("operation set-host: an address that is none", 1, shop.run("set-host.php", stdin="ftp://x")[0])

    def test_upgrade(self):
        """The image's core is newer: an imitation made of the same files."""
        shop = self.store("upgrade")
        shop.setup()
        newer = self.rig.make("newer")
        subprocess.run(
            [
                "cp",
                "-a",
                "--reflink=auto",
                *[f"{shop.html}/{name}" for name in os.listdir(shop.html) if name != "wp-config.php"],
                newer,
            ],
            check=True,
        )
        shutil.rmtree(f"{newer}/wp-content")
        os.makedirs(f"{newer}/wp-content/plugins/foreign")
        version = f"{newer}/wp-includes/version.php"
        with open(version) as file:
            text = file.read()
        now = re.search(r"^\$wp_version = '(.*?)'", text, re.M)[1]
        text = re.sub(r"^\$wp_version = '.*?'", "$wp_version = '99.10-RC1'", text, flags=re.M)
        schema = int(re.search(r"^\$wp_db_version = (\d+)", text, re.M)[1]) + 1
        text = re.sub(r"^\$wp_db_version = \d+", f"$wp_db_version = {schema}", text, flags=re.M)
        os.unlink(version)
        self.rig.write(version, text)
        self.rig.write(f"{newer}/wp-includes/sf-new.php", "<?php")
        self.rig.write(f"{shop.html}/wp-includes/sf-removed.php", "<?php")
        self.rig.write(f"{shop.html}/wp-content/mine.txt", "mine")
        config = os.stat(f"{shop.html}/wp-config.php").st_mtime_ns
        killed = 0
        for moment in (0.02, 0.1, 0.2, 0.35):
            child = shop.begin("files.sh", SF_IMAGE_ROOT=newer)
            time.sleep(moment)
            killed += child.poll() is None
            shop.kill(child)
        code, out, err = shop.files(SF_IMAGE_ROOT=newer)
        self.equal(
            f"upgrade: the core is replaced, after {killed} kills",
            (0, True, False, True),
            (
                code,
                os.path.exists(f"{shop.html}/wp-includes/sf-new.php"),
                os.path.exists(f"{shop.html}/wp-includes/sf-removed.php"),
                "99.10-RC1" in open(f"{shop.html}/wp-includes/version.php").read(),
            ),
        )
        self.equal(
            "upgrade: wp-content and wp-config.php are not touched",
            (False, True, config),
            (
                os.path.exists(f"{shop.html}/wp-content/plugins/foreign"),
                os.path.exists(f"{shop.html}/wp-content/mine.txt"),
                os.stat(f"{shop.html}/wp-config.php").st_mtime_ns,
            ),
        )
        self.equal(
            "upgrade: nothing is left beside", [], [name for name in os.listdir(shop.html) if name.startswith(".sf-")]
        )
        code, out, err = shop.setup()
        self.equal("upgrade: the schema follows", (0, str(schema)), (code, shop.option("db_version")))
        code, out, err = shop.files()
        self.check(
            "upgrade: an older image changes nothing",
            code == 0
            and "kept WordPress 99.10-RC1" in out
            and "99.10-RC1" in open(f"{shop.html}/wp-includes/version.php").read(),
            out + now,
        )
        shop.sql(f"UPDATE wp_options SET option_value = '{schema + 7}' WHERE option_name = 'db_version'")
        code, out, err = shop.setup(SF_VERSION="2")
        self.equal("upgrade: a newer schema stays", (0, str(schema + 7)), (code, shop.option("db_version")))
