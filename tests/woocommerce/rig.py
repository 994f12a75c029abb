# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store's containers as plain processes: one MariaDB, and for each store a volume, its
files of secrets and settings, the scripts, and Apache on the loopback."""

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
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
SCRIPTS = os.path.join(TOP, "resources/blueprints/woocommerce/files")
SALTS = [f"{a}_{b}" for a in ("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE") for b in ("KEY", "SALT")]


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
        code, out, err = self.run(["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db",
                                   "--auth-root-authentication-method=normal", "--innodb-log-file-size=8M"])
        if code:
            raise RuntimeError("mariadb-install-db failed: " + err + out)

    def start_database(self):
        self.socket = os.path.join(self.folder, "db.sock")
        log = open(os.path.join(self.folder, "database.log"), "w")
        with open(os.path.join(SCRIPTS, "my.cnf")) as settings:
            options = ["--" + re.sub(r"\s*=\s*", "=", line.strip()) for line in settings if re.match(r"[a-z_]+ *=", line)]
        options = [option for option in options if "log_file_size" not in option and "flush_method" not in option]
        self.server = self.start(["mariadbd", "--no-defaults", f"--datadir={self.folder}/data", f"--socket={self.socket}",
                                  "--skip-networking", f"--pid-file={self.folder}/db.pid", "--innodb-log-file-size=8M",
                                  "--innodb-flush-log-at-trx-commit=2", *options], stdout=log, stderr=log)

    def database_answers(self):
        return self.sql("SELECT 1", check=False) == "1"

    def sql(self, statement, database="", check=True):
        done = subprocess.run(["mariadb", "--no-defaults", "-uroot", f"--socket={self.socket}", "-N", "-B", "--raw", database],
                              input=statement.encode(), capture_output=True)
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
        image = os.path.join(os.environ.get("SHOPFLOW_IMAGES_OUTPUT", os.path.join(TOP, "build/images")), "wordpress.tar")
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


class Store:
    """One store: a volume, a database, its settings and secrets."""

    host = "shop.example.test"

    def __init__(self, rig, name, image, **settings):
        self.rig = rig
        self.name = name
        self.folder = rig.make(name)
        self.volume = rig.make(name, "volume")
        self.html = os.path.join(self.volume, "html")
        self.settings = {"name": name, "title": "Shop", "url": f"http://{self.host}", "adminEmail": "owner@example.test",
                         "samples": True, "settings": {"currency": "EUR", "country": "DE", "plugin": ""}, "mail": None}
        self.settings.update(settings)
        self.ended = os.path.join(self.folder, "ended")
        self.secrets = rig.make(name, "run")
        values = {"admin/username": "asha", "admin/email": "owner@example.test", "admin/password": rig.secret("Admin-pass"),
                  "db/password": rig.secret("db"), "mail/password": rig.secret("mail")}
        values.update({f"app/{salt}": rig.secret("salt") for salt in SALTS})
        for path, value in values.items():
            rig.make(name, "run", os.path.dirname(path))
            rig.write(os.path.join(self.secrets, path), value + "\n", 0o640)
        self.password = values["admin/password"]
        self.database_password = values["db/password"]
        self.env = {
            "PATH": rig.bin + ":/usr/sbin:/usr/bin:/sbin:/bin", "HOME": self.folder, "TMPDIR": rig.make(name, "tmp"),
            "SF_VOLUME": self.volume, "SF_ROOT": self.html, "SF_IMAGE_ROOT": image, "SF_SECRETS": self.secrets,
            "SF_STORE": os.path.join(self.folder, "store.json"), "SF_VERSION": "1", "SF_WORKERS": "8", "SF_DATABASE_WAIT": "60",
            "SHOPFLOW_TERMINATION_LOG": self.ended, "PHP_INI_SCAN_DIR": f":{rig.scripts}/php",
            "WORDPRESS_DB_HOST": f"localhost:{rig.folder}/db.sock", "WORDPRESS_DB_NAME": name, "WORDPRESS_DB_USER": name,
            "WORDPRESS_DB_PASSWORD_FILE": f"{self.secrets}/db/password",
            "WORDPRESS_CONFIG_EXTRA": f"require '{rig.scripts}/config.php';",
        }
        self.env.update({f"WORDPRESS_{salt}_FILE": f"{self.secrets}/app/{salt}" for salt in SALTS})
        self.save()

    def save(self, **settings):
        self.settings.update(settings)
        self.rig.write(self.env["SF_STORE"], json.dumps(self.settings))

    def make_database(self):
        self.rig.sql(f"DROP DATABASE IF EXISTS {self.name}; CREATE DATABASE {self.name};"
                     f"GRANT ALL ON {self.name}.* TO {self.name}@localhost IDENTIFIED BY '{self.database_password}'")

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
        return self.rig.start(self.script(name), env={**self.env, **env}, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

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
        modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/{file}.so" for name, file in
                            [("mpm_prefork", "mod_mpm_prefork"), ("authz_core", "mod_authz_core"), ("dir", "mod_dir"),
                             ("mime", "mod_mime"), ("env", "mod_env"), ("setenvif", "mod_setenvif"), ("rewrite", "mod_rewrite"),
                             ("remoteip", "mod_remoteip"), ("php", "libphp8.2")])
        config = os.path.join(self.folder, "httpd.conf")
        # What the official image has; our apache.conf comes after it.
        self.rig.write(config, f"""{modules}
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
""")
        os.makedirs(self.folder, exist_ok=True)
        env = {**self.env, "SF_PORT": str(self.port)}
        log = open(os.path.join(self.folder, "server.log"), "w")
        self.server = self.rig.start(["apache2", "-DFOREGROUND", "-f", config, "-c", f"Include {self.rig.scripts}/apache.conf"],
                                     env=env, stdout=log, stderr=log)
        return wait_for(lambda: self.get("/wp-login.php").status == 200, 30)

    def get(self, path, host=None, source=None, method="GET", data=None, headers=None):
        """An answer that is never followed."""
        import http.client
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
