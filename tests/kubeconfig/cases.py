# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kubeconfigs of our own, to be read by kubectl and by us: each a set of files.

A case is a dictionary: name, files (name -> text), list (the order in KUBECONFIG),
and `differs` where we are stricter than "kubectl config view" on purpose.
"""

PEM = "-----BEGIN CERTIFICATE-----\naGVsbG8=\n-----END CERTIFICATE-----\n"
BASE64 = "aGVsbG8gd29ybGQ="
EXTRA = {"ca.pem": PEM, "sub/ca.pem": PEM, "cert.pem": PEM, "key.pem": PEM, "token.txt": "from-file\n"}
PLUGIN = "apiVersion: client.authentication.k8s.io/v1beta1, command: "


def config(cluster="", user="token: t", context="", server="server: 'https://10.0.0.1:6443'", tail=""):
    """One context "main"; the arguments are the insides of flow mappings."""
    inside = ", ".join(part for part in (server, cluster) if part)
    place = ", ".join(part for part in ("cluster: c, user: u", context) if part)
    return (f"apiVersion: v1\nkind: Config\ncurrent-context: main\nclusters:\n- name: c\n  cluster: {{{inside}}}\n"
            f"users:\n- name: u\n  user: {{{user}}}\ncontexts:\n- name: main\n  context: {{{place}}}\n{tail}")


def block(user_lines, cluster_lines=""):
    """The same in block style, for scalars over several lines."""
    return ("current-context: main\nclusters:\n- name: c\n  cluster:\n    server: https://10.0.0.1:6443\n"
            f"{cluster_lines}users:\n- name: u\n  user:\n{user_lines}"
            "contexts:\n- name: main\n  context: {cluster: c, user: u}\n")


CASES = []


def case(name, text, files=None, order=None, differs=None):
    everything = dict(EXTRA)
    everything["config"] = text
    everything.update(files or {})
    CASES.append({"name": name, "files": everything, "list": order or ["config"], "differs": differs})


def each(prefix, argument, values):
    for name, value in values.items():
        case(f"{prefix}: {name}", config(**{argument: value}))


each("cluster", "cluster", {
    "plain": "", "authority as data": f"certificate-authority-data: {BASE64}",
    "authority as file": "certificate-authority: ca.pem", "authority with dot": "certificate-authority: ./ca.pem",
    "authority below": "certificate-authority: sub/../sub/ca.pem", "tls server name": "tls-server-name: kube.test",
    "socks proxy": "proxy-url: 'socks5://proxy:1080'", "http proxy": "proxy-url: http://proxy:3128",
    "insecure": "insecure-skip-tls-verify: true", "not insecure": "insecure-skip-tls-verify: false",
    "insecure yes": "insecure-skip-tls-verify: yes", "insecure on": "insecure-skip-tls-verify: on",
    "insecure off": "insecure-skip-tls-verify: off", "insecure Y": "insecure-skip-tls-verify: Y",
    "insecure TRUE": "insecure-skip-tls-verify: TRUE", "insecure null": "insecure-skip-tls-verify: ~",
    "insecure as text": "insecure-skip-tls-verify: 'true'", "insecure as number": "insecure-skip-tls-verify: 1",
    "no compression": "disable-compression: true",
    "extension": "extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: shop, n: 1}}]",
    "unknown field": "colour: blue, deep: {a: [1, 2, {b: c}]}", "null authority": "certificate-authority-data: null",
})
each("server", "server", {
    "path": "server: https://rancher.test/k8s/clusters/c-1", "port": "server: https://kube.test:8443",
    "address": "server: 'https://[2001:db8::1]:6443'", "plain http": "server: http://127.0.0.1:8080",
    "double quotes": 'server: "https://10.0.0.1:6443"', "escapes": 'server: "https://kube.test\\x3a8443"',
    "unquoted": "server: https://10.0.0.1:6443", "as number": "server: 6443", "as list": "server: [a]",
})
each("user", "user", {
    "token": "token: abc.def-ghi_jkl", "token quoted digits": "token: '0123456789'", "token quoted yes": 'token: "yes"',
    "token as number": "token: 12345", "token as octal": "token: 0123", "token as boolean": "token: yes",
    "token as float": "token: 1e3", "token like a date": "token: 2026-11-29", "token like base 60": "token: 12:30:45",
    "token like a version": "token: 1.2.3", "token null": "token: ~", "token empty": "token: ''",
    "token tagged": "token: !!str 123", "token hex": "token: 0x1F", "token binary digits": "token: 0b11",
    "token infinity": "token: .inf", "token underscore number": "token: 1_000", "token with equals": "token: a==",
    "token with hash": "token: a#b", "token plus": "token: +a", "token minus": "token: '-1'",
    "token of one": "token: '1'", "token Null": "token: Null", "token nothing": "token: ",
    "token file": "tokenFile: token.txt", "token and file": "tokenFile: token.txt, token: inline",
    "basic": "username: jane, password: 'p@ss: word#1'", "password digits": "username: jane, password: '007'",
    "password as number": "username: jane, password: 007",
    "certificate data": f"client-certificate-data: {BASE64}, client-key-data: {BASE64}",
    "certificate files": "client-certificate: cert.pem, client-key: ./key.pem",
    "certificate and token": f"client-certificate-data: {BASE64}, client-key-data: {BASE64}, token: both",
    "as": "token: t, as: jane", "as uid": "token: t, as: jane, as-uid: '42'",
    "as group": "token: t, as: jane, as-groups: [viewers]", "as null groups": "token: t, as: jane, as-groups: null",
    "as extra": "token: t, as: jane, as-user-extra: {reason: [audit]}", "as group number": "token: t, as: j, as-groups: [1]",
    "exec": f"exec: {{{PLUGIN} aws}}", "exec path": f"exec: {{{PLUGIN} ./bin/aws}}",
    "exec below": f"exec: {{{PLUGIN} bin/../bin/aws}}", "exec absolute": f"exec: {{{PLUGIN} /opt/aws}}",
    "exec arguments": f"exec: {{{PLUGIN} aws, args: [eks, get-token, '--name', \"a b\", '7']}}",
    "exec number argument": f"exec: {{{PLUGIN} aws, args: [7]}}",
    "exec environment": f"exec: {{{PLUGIN} aws, env: [{{name: A, value: b}}, {{name: EMPTY, value: ''}}]}}",
    "exec null environment": f"exec: {{{PLUGIN} aws, env: null, args: ~}}",
    "exec v1 never": "exec: {apiVersion: client.authentication.k8s.io/v1, command: x, interactiveMode: Never}",
    "exec v1 always": "exec: {apiVersion: client.authentication.k8s.io/v1, command: x, interactiveMode: Always}",
    "exec if available": f"exec: {{{PLUGIN} x, interactiveMode: IfAvailable}}",
    "exec cluster info": f"exec: {{{PLUGIN} x, provideClusterInfo: true}}",
    "exec hint": f"exec: {{{PLUGIN} x, installHint: \"get it:\\n  brew install x\"}}",
    "token beats exec": f"token: t, exec: {{{PLUGIN} x}}", "nothing": "",
    "groups as word": "token: t, as: j, as-groups: 'system:masters'",
    "groups as mapping": "token: t, as: j, as-groups: {a: 1}", "group null": "token: t, as: j, as-groups: []",
    "group in a list": "token: t, as: j, as-groups: [[a]]", "as number": "token: t, as: 1", "as list": "token: t, as: [a]",
    "uid number": "token: t, as: j, as-uid: 42", "uid mapping": "token: t, as: j, as-uid: {a: b}",
    "extra as word": "token: t, as: j, as-user-extra: x", "extra as list": "token: t, as: j, as-user-extra: [x]",
    "extra without a list": "token: t, as: j, as-user-extra: {reason: x}",
    "extra of numbers": "token: t, as: j, as-user-extra: {reason: [5]}",
    "extra null": "token: t, as: j, as-user-extra: null",
    "exec word": "exec: foo", "exec list": "exec: [foo]", "exec yes": "exec: yes",
    "token and exec word": "token: t, exec: foo", "exec null": "token: t, exec: null, auth-provider: null",
    "exec arguments as word": f"exec: {{{PLUGIN} aws, args: eks}}", "exec environment as mapping": f"exec: {{{PLUGIN} aws, env: {{A: b}}}}",
    "exec environment of words": f"exec: {{{PLUGIN} aws, env: [A=b]}}",
    "exec environment number": f"exec: {{{PLUGIN} aws, env: [{{name: A, value: 1}}]}}",
    "exec command list": f"exec: {{{PLUGIN} [aws]}}", "exec version number": "exec: {apiVersion: 1, command: aws}",
    "exec cluster info word": f"exec: {{{PLUGIN} x, provideClusterInfo: 'true'}}",
    "exec hint list": f"exec: {{{PLUGIN} x, installHint: [a]}}", "exec mode number": f"exec: {{{PLUGIN} x, interactiveMode: 1}}",
    "provider word": "auth-provider: gcp", "provider list": "auth-provider: [gcp]",
    "provider name number": "auth-provider: {name: 5}", "provider settings word": "token: t, auth-provider: {name: oidc, config: x}",
    "provider settings number": "token: t, auth-provider: {name: oidc, config: {id-token: 5}}",
    "token and oidc": "token: t, auth-provider: {name: oidc, config: {client-id: a}}",
    "token list": "token: [a]", "token mapping": "token: {a: b}", "token file list": "tokenFile: [token.txt]",
    "name as list": "username: [jane], password: x", "password list": "username: jane, password: [x]",
    "certificate list": f"client-certificate-data: [{BASE64}], client-key-data: {BASE64}",
    "key mapping": "client-certificate: cert.pem, client-key: {a: key.pem}",
    "extensions word": "token: t, extensions: foo", "extensions": "token: t, extensions: [{name: a, extension: {b: 1}}]",
    "unknown": "token: t, tokens: [a], As: jane",
})
each("cluster types", "cluster", {
    "extensions word": "extensions: foo", "extension word": "extensions: [foo]", "extension null": "extensions: [null]",
    "extension of a word": "extensions: [{name: a, extension: foo}]", "extension of null": "extensions: [{name: a, extension: null}]",
    "extension name number": "extensions: [{name: 5, extension: {}}]", "extension without a name": "extensions: [{extension: {}}]",
    "extension twice": "extensions: [{name: a, extension: {}}, {name: a, extension: {}}]",
    "authority list": "certificate-authority: [ca.pem]", "authority data list": f"certificate-authority-data: [{BASE64}]",
    "insecure list": "insecure-skip-tls-verify: [true]", "insecure number": "insecure-skip-tls-verify: 1",
    "tls server name list": "tls-server-name: [a]", "proxy number": "proxy-url: 1", "proxy list": "proxy-url: ['http://p:1']",
    "compression word": "disable-compression: 'true'",
})
each("context types", "context", {
    "namespace list": "namespace: [a]", "extensions word": "extensions: foo", "extension word": "extensions: [foo]",
})
for _name, _line in {"user number": "{cluster: c, user: 123}", "user list": "{cluster: c, user: [u]}",
                     "cluster number": "{cluster: 5, user: u}", "word": "foo", "list": "[c, u]"}.items():
    case(f"context types: {_name}", config().replace("{cluster: c, user: u}", _line))
each("context", "context", {
    "namespace": "namespace: shop", "namespace quoted digits": "namespace: '123'", "namespace as number": "namespace: 123",
    "namespace null": "namespace: null", "namespace empty": "namespace: ''", "namespace yes": "namespace: yes",
    "namespace quoted yes": "namespace: 'yes'", "extension": "extensions: [{name: x, extension: {last: 1}}]",
})
each("end", "tail", {
    "preferences": "preferences: {colors: true}\n", "extension": "extensions: [{name: a, extension: {b: 1}}]\n",
    "unknown": "whatever: [1, 2]\n", "comment": "# the end", "document end": "...\n",
    "numbers as keys": "1: a\n2.5: b\ntrue: c\n",
    "second extension": "extensions: [{name: a, extension: {}}, {name: a, extension: {}}]\n",
    "second cluster list": "clusters: []\n", "preferences as word": "preferences: foo\n",
    "extensions as word": "extensions: foo\n", "extension without a name": "extensions: [{extension: {}}]\n",
})

case("style: block scalar", block(f"    client-certificate-data: |\n      {BASE64}\n    client-key-data: |\n      aGVs\n      bG8=\n"))
case("style: folded scalar", block("    token: >-\n      abc\n"))
case("style: plain over two lines", block("    token: abc\n      def\n"))
case("style: quoted over two lines", block('    token: "abc\\\n      def"\n'))
case("style: single quotes doubled", block("    token: 'it''s'\n"))
case("style: unicode escape", block('    token: "\\u00e9\\U0001F600"\n'))
case("style: authority over lines", block("    token: t\n", f"    certificate-authority-data: {BASE64[:8]}\n      {BASE64[8:]}\n"))
case("style: windows line ends", config().replace("\n", "\r\n"))
case("style: byte order mark", "\ufeff" + config())
case("style: document start", "---\n" + config())
case("style: directive", "%YAML 1.1\n---\n" + config())
case("style: comments", "# one\n" + config().replace("users:", "# two\nusers: # three"))
case("style: question mark keys", "? current-context\n: main\n" + config().replace("current-context: main\n", ""))
case("style: JSON", '{"kind":"Config","apiVersion":"v1","current-context":"main","clusters":[{"name":"c","cluster":'
     '{"server":"https://h"}}],"users":[{"name":"u","user":{"token":"\\u0061\\ud83d\\ude00"}}],"contexts":[{"name":"main",'
     '"context":{"cluster":"c","user":"u"}}]}', differs="kubectl knows no surrogates")
case("style: JSON without escapes", '{"kind":"Config","current-context":"main","clusters":[{"name":"c","cluster":'
     '{"server":"https://h"}}],"users":[{"name":"u","user":{"token":"t","as":"j"}}],"contexts":[{"name":"main",'
     '"context":{"cluster":"c","user":"u"}}]}')
case("style: one flow mapping", "{current-context: main, clusters: [{name: c, cluster: {server: 'https://h'}}], "
     "users: [{name: u, user: {token: t}}], contexts: [{name: main, context: {cluster: c, user: u}}]}")
case("style: tabs in JSON", '{\n\t"current-context":"main",\n\t"clusters":[{"name":"c","cluster":{"server":"https://h"}}],'
     '"users":[{"name":"u","user":{"token":"t"}}],"contexts":[{"name":"main","context":{"cluster":"c","user":"u"}}]}')
case("context types: null", config().replace("{cluster: c, user: u}", "null"), differs="kubectl refuses it on use")
JSON_REST = ('"clusters":[{"name":"c","cluster":{"server":"https://h"}}],"users":[{"name":"u","user":{"token":"t"}}],'
             '"contexts":[{"name":"main","context":{"cluster":"c","user":"u"}}]')
case("style: JSON with bare words", '{"apiVersion": v1, "kind": Config, "current-context": main, ' + JSON_REST + "}")
case("style: JSON with a comma too many", '{"current-context": "main", ' + JSON_REST.replace("}],", "},],") + ",}")
case("style: JSON with a comment", '{"current-context": "main", # chosen\n' + JSON_REST + "}")
case("style: JSON with single quotes", "{\"current-context\": 'main', " + JSON_REST + "}")
case("style: JSON, cut", '{"current-context": "main", ' + JSON_REST)
case("style: JSON, a list as context", '{"current-context": ["main"], ' + JSON_REST + "}")
case("style: JSON and more", '{"current-context": "main", ' + JSON_REST + "}\n---\n{}\n", differs="kubectl reads the first document only")
case("anchor: scalar", config(user="token: &t abc, as: *t"))
case("anchor: mapping", "current-context: main\nclusters:\n- name: c\n  cluster: &c {server: 'https://h'}\n- name: d\n  cluster: *c\n"
     "users: [{name: u, user: {token: t}}]\ncontexts: [{name: main, context: {cluster: d, user: u}}]\n")
case("anchor: merge", "base: &b {server: 'https://h', tls-server-name: a}\ncurrent-context: main\nclusters:\n- name: c\n"
     "  cluster: {<<: *b, tls-server-name: mine}\nusers: [{name: u, user: {token: t}}]\n"
     "contexts: [{name: main, context: {cluster: c, user: u}}]\n")
case("anchor: merge of two", "a: &a {server: 'https://a'}\nb: &b {server: 'https://b', tls-server-name: b}\ncurrent-context: main\n"
     "clusters:\n- name: c\n  cluster: {<<: [*a, *b]}\nusers: [{name: u, user: {token: t}}]\n"
     "contexts: [{name: main, context: {cluster: c, user: u}}]\n")
case("anchor: unknown", config(user="token: *nobody"))
case("anchor: in itself", "x: &a [*a]\n" + config())
case("names: odd", config().replace("name: c\n", "name: arn:aws:eks:eu:1:cluster/c\n").replace("cluster: c,", "cluster: 'arn:aws:eks:eu:1:cluster/c',"))
case("names: at and spaces", config().replace("name: main", "name: admin@my cluster").replace("current-context: main", "current-context: admin@my cluster"))
case("names: quoted number", config().replace("name: u", "name: '1'").replace("user: u", "user: '1'"))
case("names: number", config().replace("name: u", "name: 1").replace("user: u", "user: 1"))
case("names: yes", config().replace("name: main", "name: yes").replace("current-context: main", "current-context: yes"))
case("names: other letters", config().replace("name: main", "name: größe").replace("current-context: main", "current-context: größe"))
case("names: twice, cluster", config().replace("users:", "- name: c\n  cluster: {server: 'https://other'}\nusers:"))
case("names: twice, user", config().replace("contexts:", "- name: u\n  user: {}\ncontexts:"))
case("names: twice, context", config(tail="- name: main\n  context: {}\n"))
case("current: missing", config().replace("current-context: main\n", ""))
case("current: dangling", config().replace("current-context: main", "current-context: gone"))
case("current: empty file", "")
case("current: only comments", "# nothing\n\n")
case("lists: null users", config().replace("users:\n- name: u\n  user: {token: t}\n", "users: null\n"))
case("lists: mapping", config().replace("users:\n- name: u\n  user: {token: t}\n", "users: {u: {token: t}}\n"))
case("kind: another", config().replace("kind: Config", "kind: Pod"))
case("kind: none", config().replace("kind: Config\n", "").replace("apiVersion: v1\n", ""))
case("kind: small", config().replace("kind: Config", "kind: config"))
case("kind: list", config().replace("kind: Config", "kind: [Config]"))
case("kind: null", config().replace("kind: Config", "kind: null"))
case("version: another", config().replace("apiVersion: v1", "apiVersion: v2"))
case("version: number", config().replace("apiVersion: v1", "apiVersion: 1"))
case("version: list", config().replace("apiVersion: v1", "apiVersion: [v1]"))
case("version: empty", config().replace("apiVersion: v1", "apiVersion: ''"))
case("version: null", config().replace("apiVersion: v1", "apiVersion: null"))
case("lists: user without a name", config().replace("contexts:", "- user: {}\ncontexts:"))
case("lists: null user", config().replace("contexts:", "- null\ncontexts:"))
case("lists: word as user", config().replace("contexts:", "- foo\ncontexts:"))
case("lists: number as name", config().replace("contexts:", "- {name: 5, user: {}}\ncontexts:"))
case("lists: user of a word", config(user="token: t").replace("user: {token: t}", "user: foo"))
case("lists: cluster of a list", config().replace("cluster: {server: 'https://10.0.0.1:6443'}", "cluster: [a]"))
case("lists: another user of another type", config().replace("contexts:", "- {name: v, user: {token: 5}}\ncontexts:"),
     differs="only who uses this user is refused")
case("keys: twice", config(user="token: a, token: b"), differs="kubectl takes the last one")
case("end: line with a tab", config(tail="\t\n"), differs="nothing is lost")
case("server: escaped slash", config(server='server: "https:\\/\\/kube.test"'), differs="JSON has this escape")
case("broken: open flow", "clusters: [")
case("broken: tab indent", "clusters:\n\t- name: c\n")
case("broken: list", "- a\n- b\n")
case("broken: word", "hello")

ONE = ("current-context: main\nusers: [{name: u, user: {username: a}}]\n"
       "contexts: [{name: main, context: {cluster: c, user: u}}]\n")
TWO = ("current-context: second\nusers: [{name: u, user: {as: b, token: c}}]\n"
       "clusters: [{name: c, cluster: {server: 'https://two', certificate-authority: ca.pem}}]\n"
       "contexts: [{name: main, context: {cluster: other}}, {name: second, context: {cluster: c, user: u}}]\n")
case("merge: first wins", ONE, {"sub/two": TWO}, ["config", "sub/two"])
case("merge: other order", ONE, {"sub/two": TWO}, ["sub/two", "config"])
case("merge: one missing", ONE, {"sub/two": TWO}, ["missing", "config", "missing-too", "sub/two"])
case("merge: one twice", ONE, {"sub/two": TWO}, ["config", "sub/two", "config"])
case("merge: one empty", ONE, {"sub/two": TWO, "empty": ""}, ["empty", "config", "sub/two"])
case("merge: empty names", ONE, {"sub/two": TWO}, ["", "config", "", "sub/two"])
case("merge: only empty names", ONE, {".kube/config": ONE}, ["", ""])
case("merge: below a file", ONE, {"sub/two": TWO}, ["sub/two/config", "config", "sub/two"])
case("merge: a folder", ONE, {"sub/two": TWO}, ["sub", "config", "sub/two"])
case("merge: one broken", ONE, {"sub/two": TWO, "bad": "a: ["}, ["config", "bad", "sub/two"])
case("merge: paths by origin", "current-context: main\ncontexts: [{name: main, context: {cluster: c, user: u}}]\n",
     {"sub/two": TWO}, ["config", "sub/two"])
case("merge: current from the second", ONE.replace("current-context: main\n", ""), {"sub/two": TWO}, ["config", "sub/two"])
case("merge: two halves", "current-context: main\nclusters: [{name: c, cluster: {server: 'https://one'}}]\n",
     {"b": "users: [{name: u, user: {token: t}}]\ncontexts: [{name: main, context: {cluster: c, user: u, namespace: shop}}]\n"},
     ["config", "b"])
