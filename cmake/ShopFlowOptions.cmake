# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every target of ours links shopflow_options: language level, warnings and the
# strictness we ask of Qt are set here once.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Line numbers in backtraces are what we want of an optimised build; types and
# variables would cost a quarter of its time.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

add_library(shopflow_options INTERFACE)
target_compile_definitions(shopflow_options INTERFACE
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(shopflow_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wunused -Wcast-align
    $<$<BOOL:${SHOPFLOW_WERROR}>:-Werror>)

if(SHOPFLOW_SANITIZE)
    target_compile_options(shopflow_options INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(shopflow_options INTERFACE -fsanitize=address,undefined)
endif()

# A hundred test programs are linked, each with all of Qt: gold, which comes with
# binutils, takes a third of the time.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold SHOPFLOW_HAS_GOLD)
if(SHOPFLOW_HAS_GOLD)
    add_link_options(-fuse-ld=gold)
endif()

# Qt's own headers are most of what a file of ours makes the compiler read. The
# debug and asan presets go without, which proves that each file includes what it
# uses.
function(shopflow_precompile target)
    if(SHOPFLOW_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

find_program(SHOPFLOW_CCACHE ccache)
if(SHOPFLOW_CCACHE)
    # Paths below the source folder are hashed as relative ones, so that a fresh
    # clone and every build folder share one cache. Large headers are hashed once.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        CCACHE_INODECACHE=1 CCACHE_SLOPPINESS=pch_defines,time_macros "${SHOPFLOW_CCACHE}")
endif()
