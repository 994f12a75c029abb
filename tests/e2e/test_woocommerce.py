#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A WooCommerce store in real pods, from create to a placed order.

With Debian's WordPress in the image, which holds no WooCommerce, everything but the shop
itself is real: installation, database, addresses, mail, load, repair. The last step of
the setup is then replaced by noshop/setup-store.php, and `create` must end with the honest
verdict that the plugin is missing. Where SHOPFLOW_WORDPRESS_TREE names a tree with
WooCommerce, the store must become Ready and sell.
SHOPFLOW_LOAD_SECONDS (60) shortens the load. Writes build/bench/woocommerce.json, which is
where the figures of a shop under load come from: nothing else puts one under load.
"""

import sys

from support import product, report
from woo.address_tests import AddressTests
from woo.case import StoreCase
from woo.check_tests import CheckTests
from woo.load_tests import LoadTests
from woo.operation_tests import OperationTests
from woo.trouble_tests import TroubleTests


class Store(AddressTests, LoadTests, CheckTests, TroubleTests, OperationTests, StoreCase):
    """They run in the order of their names, whichever file they are in."""


if __name__ == "__main__":
    if not product.kubeconfig():
        print("SKIP: SHOPFLOW_TEST_KUBECONFIG names no cluster")
        print("0 passed, 0 failed, 1 skipped")
        sys.exit(0)
    if "woocommerce" not in product.all_image_refs():
        print("SKIP: no image of WordPress was built")
        print("0 passed, 0 failed, 1 skipped")
        sys.exit(0)
    sys.exit(report.run(Store))
