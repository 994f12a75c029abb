# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The volume helper asks for this reference by name, so that it is the official one.
usual_seconds=2
inputs=(busybox)

make_rootfs() {
    local root=$1 applet
    mkdir -p "$root"/{bin,etc,root,home,usr/bin,usr/sbin,sbin,var,dev,proc,sys}
    install -d -m 1777 "$root/tmp"
    install -m 755 "$(busybox_binary)" "$root/bin/busybox"
    # Hard links need no path at run time and cost nothing in the archive.
    for applet in $("$root/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln "$root/bin/busybox" "$root/bin/$applet"
    done
    ln -s ../../bin/env "$root/usr/bin/env"
    cat > "$root/etc/passwd" <<'TABLE'
root:x:0:0:root:/root:/bin/sh
nobody:x:65534:65534:nobody:/home:/bin/false
TABLE
    cat > "$root/etc/group" <<'TABLE'
root:x:0:
nobody:x:65534:
TABLE
}

busybox_binary() {
    local candidate
    for candidate in /bin/busybox /usr/bin/busybox; do
        [ -x "$candidate" ] && { echo "$candidate"; return; }
    done
    fail "busybox-static is not installed. Install it with: apt-get install busybox-static"
}

image_ref() {
    echo docker.io/library/busybox:1.36
}
