# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One store: what the containers of its pods have, as files, and its web server."""

import http.client
import json
import os
import signal
import subprocess

from rig import free_port, wait_for

SALTS = [f"{a}_{b}" for a in ("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE") for b in ("KEY", "SALT")]


class Store:
    """One store: a volume, a database, its settings and secrets."""

    host = "shop.example.test"

    def __init__(self, rig, name, image, **settings):
        self.rig = rig
        self.name = name
        self.folder = rig.make(name)
        self.volume = rig.make(name, "volume")
        self.html = os.path.join(self.volume, "html")
        self.settings = {
            "name": name,
            "title": "Shop",
            "url": f"http://{self.host}",
            "adminEmail": "owner@example.test",
            "samples": True,
            "settings": {"currency": "EUR", "country": "DE", "plugin": ""},
            "mail": None,
        }
        self.settings.update(settings)
        self.ended = os.path.join(self.folder, "ended")
        self.secrets = rig.make(name, "run")
        values = {
            "admin/username": "asha",
            "admin/email": "owner@example.test",
            "admin/password": rig.secret("Admin-pass"),
            "db/password": rig.secret("db"),
            "mail/password": rig.secret("mail"),
        }
        values.update({f"app/{salt}": rig.secret("salt") for salt in SALTS})
        for path, value in values.items():
            rig.make(name, "run", os.path.dirname(path))
            rig.write(os.path.join(self.secrets, path), value + "\n", 0o640)
        self.password = values["admin/password"]
        self.database_password = values["db/password"]
        self.env = {
            "PATH": rig.bin + ":/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": self.folder,
            "TMPDIR": rig.make(name, "tmp"),
            "SF_VOLUME": self.volume,
            "SF_ROOT": self.html,
            "SF_IMAGE_ROOT": image,
            "SF_SECRETS": self.secrets,
            "SF_SCRIPTS": rig.scripts,
            "SF_STORE": os.path.join(self.folder, "store.json"),
            "SF_VERSION": "1",
            "SF_WORKERS": "8",
            "SF_DATABASE_WAIT": "60",
            "SHOPFLOW_TERMINATION_LOG": self.ended,
            "PHP_INI_SCAN_DIR": f":{rig.scripts}/php",
            "WORDPRESS_DB_HOST": f"localhost:{rig.folder}/db.sock",
            "WORDPRESS_DB_NAME": name,
            "WORDPRESS_DB_USER": name,
            "WORDPRESS_DB_PASSWORD_FILE": f"{self.secrets}/db/password",
            "WORDPRESS_CONFIG_EXTRA": f"require '{rig.scripts}/config.php';",
        }
        self.env.update({f"WORDPRESS_{salt}_FILE": f"{self.secrets}/app/{salt}" for salt in SALTS})
        self.save()

    def save(self, **settings):
        self.settings.update(settings)
        self.rig.write(self.env["SF_STORE"], json.dumps(self.settings))

    def make_database(self):
        self.rig.sql(
            f"DROP DATABASE IF EXISTS {self.name}; CREATE DATABASE {self.name};"
            f"GRANT ALL ON {self.name}.* TO {self.name}@localhost IDENTIFIED BY '{self.database_password}'"
        )

    def script(self, name):
        return ["bash" if name.endswith(".sh") else "php", os.path.join(self.rig.scripts, name)]

    def run(self, name, stdin="", argv=(), **env):
        return self.rig.run(self.script(name) + list(argv), {**self.env, **env}, stdin)

    def files(self, **env):
        return self.run("files.sh", **env)

    def setup(self, **env):
        return self.run("setup.sh", **env)

    def begin(self, name, **env):
        """Starts a script whose process group is to be killed."""
        return self.rig.start(
            self.script(name),
            env={**self.env, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @staticmethod
    def kill(child):
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        child.wait()

    def last_words(self):
        with open(self.ended) as file:
            text = file.read()
        self.rig.printed.append(text)
        return text.strip()

    def sql(self, statement):
        return self.rig.sql(statement, self.name)

    def facts(self, statement):
        """Like sql(); what is missing is a fact, too."""
        try:
            return self.sql(statement)
        except RuntimeError as error:
            return str(error).strip().splitlines()[-1]

    def option(self, name):
        return self.sql(f"SELECT option_value FROM wp_options WHERE option_name = '{name}'")

    def copy_volume_from(self, other):
        # Links are enough: nothing writes into a file, everything is replaced.
        subprocess.run(["cp", "-al", other.html, self.volume], check=True)

    # --- the web server ---

    def serve(self):
        self.port = free_port()
        self.access_log = os.path.join(self.folder, "access.log")
        modules = "\n".join(
            f"LoadModule {name}_module /usr/lib/apache2/modules/{file}.so"
            for name, file in [
                ("mpm_prefork", "mod_mpm_prefork"),
                ("authz_core", "mod_authz_core"),
                ("dir", "mod_dir"),
                ("mime", "mod_mime"),
                ("env", "mod_env"),
                ("setenvif", "mod_setenvif"),
                ("rewrite", "mod_rewrite"),
                ("remoteip", "mod_remoteip"),
                ("php", "libphp8.2"),
            ]
        )
        config = os.path.join(self.folder, "httpd.conf")
        # What the official image has; our apache.conf comes after it.
        self.rig.write(
            config,
            f"""{modules}
PidFile {self.folder}/httpd.pid
Listen 127.0.0.1:{self.port}
ErrorLog {self.folder}/error.log
TypesConfig /etc/mime.types
RemoteIPHeader X-Forwarded-For
RemoteIPInternalProxy 10.0.0.0/8 127.0.0.0/8 192.168.0.0/16
LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{{Referer}}i\\" \\"%{{User-Agent}}i\\"" combined
DirectoryIndex index.php
<FilesMatch \\.php$>
SetHandler application/x-httpd-php
</FilesMatch>
<VirtualHost *:{self.port}>
DocumentRoot {self.html}
CustomLog {self.access_log} combined
</VirtualHost>
<Directory {self.html}>
AllowOverride All
Require all granted
</Directory>
""",
        )
        os.makedirs(self.folder, exist_ok=True)
        env = {**self.env, "SF_PORT": str(self.port)}
        log = open(os.path.join(self.folder, "server.log"), "w")
        self.server = self.rig.start(
            ["apache2", "-DFOREGROUND", "-f", config, "-c", f"Include {self.rig.scripts}/apache.conf"],
            env=env,
            stdout=log,
            stderr=log,
        )
        return wait_for(lambda: self.get("/wp-login.php").status == 200, 30)

    def get(self, path, host=None, source=None, method="GET", data=None, headers=None):
        """An answer that is never followed."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, 30, (source, 0) if source else None)
        try:
            connection.request(method, path, data, {"Host": host or self.host, **(headers or {})})
            answer = connection.getresponse()
            answer.text = answer.read().decode(errors="replace")
            return answer
        except OSError:
            return type("Nothing", (), {"status": 0, "text": "", "headers": {}, "getheader": lambda *a: None})()
        finally:
            connection.close()

    def logs(self):
        text = ""
        for name in ("access.log", "error.log", "server.log"):
            path = os.path.join(self.folder, name)
            if os.path.exists(path):
                with open(path, errors="replace") as file:
                    text += file.read()
        return text
