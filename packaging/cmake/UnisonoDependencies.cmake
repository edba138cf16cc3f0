# Everything that comes from outside, in one place; the reasons stand in CONTRIBUTING.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Concurrent Gui Widgets Charts Svg PrintSupport LinguistTools)
if(UNISONO_TESTS OR UNISONO_BENCH)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(spdlog REQUIRED)
find_package(simdjson REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
if(NOT WIN32)
  find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
endif()

# libzip's own CMake files name programs of other Debian packages; libxlsxwriter ships none.
function(unisono_find_library target header library)
  find_path(${target}_INCLUDE ${header} REQUIRED)
  find_library(${target}_LIBRARY ${library} REQUIRED)
  add_library(unisono::${target} UNKNOWN IMPORTED)
  set_target_properties(unisono::${target} PROPERTIES
    IMPORTED_LOCATION "${${target}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${${target}_INCLUDE}")
endfunction()
unisono_find_library(zip zip.h zip)
unisono_find_library(xlsxwriter xlsxwriter.h xlsxwriter)

find_program(CCACHE ccache)
if(CCACHE)
  # Paths below the source count as relative, so that a second checkout shares what the first one compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()
