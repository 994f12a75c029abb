# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that keeps what it gets: plain, with STARTTLS, or with TLS from the start."""

import base64
import socket
import ssl
import threading


class Sink:
    def __init__(self, security="none", login=None, certificate=None, address="127.0.0.1"):
        self.security = security
        self.login = login
        self.mails = []
        self.tls = None
        if certificate:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(*certificate)
        self.listener = socket.create_server((address, 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                peer, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.talk, args=(peer,), daemon=True).start()

    def talk(self, peer):
        try:
            secure = self.security == "tls"
            if secure:
                peer = self.tls.wrap_socket(peer, server_side=True)
            lines = peer.makefile("rb")
            mail = {"secure": secure, "login": None, "to": [], "from": "", "text": ""}

            def say(text):
                peer.sendall(text.encode() + b"\r\n")

            say("220 sink")
            while line := lines.readline().decode().strip():
                word = line.split(" ")[0].upper()
                if word in ("EHLO", "HELO"):
                    offers = ["sink"]
                    if self.security == "starttls" and not mail["secure"]:
                        offers.append("STARTTLS")
                    if self.login:
                        offers.append("AUTH LOGIN PLAIN")
                    for index, offer in enumerate(offers):
                        say("250" + ("-" if index + 1 < len(offers) else " ") + offer)
                elif word == "STARTTLS":
                    say("220 go on")
                    peer = self.tls.wrap_socket(peer, server_side=True)
                    lines = peer.makefile("rb")
                    mail["secure"] = True
                elif word == "AUTH":
                    kind, _, given = line[5:].partition(" ")
                    if kind.upper() == "LOGIN":
                        answers = []
                        for question in ("Username:", "Password:"):
                            say("334 " + base64.b64encode(question.encode()).decode())
                            answers.append(base64.b64decode(lines.readline()).decode())
                        mail["login"] = tuple(answers)
                    else:
                        mail["login"] = tuple(base64.b64decode(given).decode().split("\0")[1:])
                    say("235 welcome" if mail["login"] == self.login else "535 wrong user or password")
                elif word == "MAIL":
                    refused = self.login and mail["login"] != self.login
                    mail["from"] = line
                    say("530 sign in first" if refused else "250 ok")
                elif word == "RCPT":
                    mail["to"].append(line)
                    say("250 ok")
                elif word == "DATA":
                    say("354 go on")
                    text = []
                    while (part := lines.readline()) not in (b".\r\n", b""):
                        text.append(part.decode(errors="replace"))
                    mail["text"] = "".join(text)
                    self.mails.append(dict(mail))
                    say("250 kept")
                elif word == "QUIT":
                    say("221 bye")
                    return
                else:
                    say("250 ok")
        except (OSError, ssl.SSLError):
            pass
        finally:
            peer.close()

    def close(self):
        self.listener.close()
