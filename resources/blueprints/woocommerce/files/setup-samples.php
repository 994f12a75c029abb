<?php
// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two products with stock and a picture, and two posts. A product is made in one
// transaction: killed between its row and its SKU, it would come twice.

function sf_make_samples(): void
{
    $samples = [
        ['SF-TSHIRT', 'T-Shirt', '19.90', 'A plain cotton T-shirt with a round neck.', '#4f7cac',
            [[150, 90], [230, 60], [260, 95], [340, 95], [370, 60], [450, 90], [540, 220], [460, 270],
             [430, 230], [430, 530], [170, 530], [170, 230], [140, 270], [60, 220]]],
        ['SF-JEANS', 'Jeans', '49.90', 'Straight jeans of sturdy denim.', '#2f4b7c',
            [[180, 60], [420, 60], [470, 545], [345, 545], [300, 210], [255, 545], [130, 545]]],
    ];
    foreach ($samples as [$sku, $name, $price, $text, $colour, $shape]) {
        $id = wc_get_product_id_by_sku($sku) ?: sf_make_product($sku, $name, $price, $text);
        $product = wc_get_product($id);
        sf_verify($product && $product->get_status() === 'publish' && $product->is_purchasable() && $product->is_in_stock(),
            "The product $name was made, but cannot be bought.");
        sf_ensure_picture($id, $name, $colour, $shape);
    }
    sf_ensure_post('welcome-to-our-shop', 'Welcome to our shop',
        'Thank you for visiting. Have a look around: everything here can be ordered and paid on delivery.');
    sf_ensure_post('how-delivery-works', 'How delivery works',
        'We deliver everywhere. Choose a delivery method at the checkout and pay when your order arrives.');
}

function sf_make_product(string $sku, string $name, string $price, string $text): int
{
    global $wpdb;
    $wpdb->query('START TRANSACTION');
    $product = new WC_Product_Simple();
    $product->set_name($name);
    $product->set_sku($sku);
    $product->set_regular_price($price);
    $product->set_description($text);
    $product->set_short_description($text);
    $product->set_status('publish');
    $product->set_manage_stock(true);
    $product->set_stock_quantity(50);
    $id = (int) $product->save();
    $wpdb->query('COMMIT');
    sf_verify($id > 0, "The product $name could not be made.");
    sf_say("made $name");
    return $id;
}

/** The picture's own slug is its key: one that is there is taken. */
function sf_ensure_picture(int $product, string $name, string $colour, array $shape): void
{
    global $wpdb;
    if (get_post_thumbnail_id($product)) {
        return;
    }
    if (!function_exists('imagecreatetruecolor')) {
        sf_say("no picture for $name: this PHP has no gd");
        return;
    }
    require_once ABSPATH . 'wp-admin/includes/image.php';
    $slug = 'shopflow-sample-' . sanitize_title($name);
    $found = get_posts(['post_type' => 'attachment', 'post_status' => 'inherit', 'name' => $slug, 'fields' => 'ids', 'numberposts' => 1]);
    $folder = wp_upload_dir();
    sf_verify(!$folder['error'], 'The folder for pictures cannot be written: ' . $folder['error']);
    $file = $folder['path'] . "/$slug.png";
    if (!$found) {
        sf_draw($file, $colour, $shape);
        $wpdb->query('START TRANSACTION');
        $id = wp_insert_attachment(['post_mime_type' => 'image/png', 'post_title' => $name, 'post_name' => $slug,
            'post_status' => 'inherit', 'guid' => $folder['url'] . "/$slug.png"], $file, $product);
        wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
        update_post_meta($id, '_wp_attachment_image_alt', $name);
        set_post_thumbnail($product, $id);
        $wpdb->query('COMMIT');
    } else {
        set_post_thumbnail($product, $found[0]);
    }
    sf_verify((bool) get_post_thumbnail_id($product), "The picture of $name could not be made.");
}

function sf_draw(string $file, string $colour, array $shape): void
{
    // Twice the size, then smaller: that is how gd gets smooth edges.
    $large = imagecreatetruecolor(1200, 1200);
    imagefill($large, 0, 0, imagecolorallocate($large, 245, 245, 247));
    [$red, $green, $blue] = sscanf($colour, '#%02x%02x%02x');
    $points = [];
    foreach ($shape as [$x, $y]) {
        array_push($points, 2 * $x, 2 * $y);
    }
    imagefilledpolygon($large, $points, imagecolorallocate($large, $red, $green, $blue));
    $small = imagescale($large, 600, 600, IMG_BICUBIC);
    sf_verify($small && imagepng($small, "$file.tmp", 6) && rename("$file.tmp", $file),
        'A picture could not be written; the volume may be full.');
}

function sf_ensure_post(string $slug, string $title, string $text): void
{
    if (get_page_by_path($slug, OBJECT, 'post')) {
        return;
    }
    $id = wp_insert_post(['post_type' => 'post', 'post_name' => $slug, 'post_title' => $title, 'post_status' => 'publish',
        'post_content' => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->", 'post_author' => get_current_user_id()], true);
    sf_verify(!is_wp_error($id), "The post \"$title\" could not be made.");
}
