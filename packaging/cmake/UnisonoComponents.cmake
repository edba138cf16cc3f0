# The list of what the programs are made of, for whoever has to judge them (SPDX 2.3), with the versions of this very build.
function(unisono_header_version answer header pattern)
  set(${answer} "NOASSERTION" PARENT_SCOPE)
  if(EXISTS "${header}")
    file(STRINGS "${header}" line REGEX "${pattern}" LIMIT_COUNT 1)
    if(line MATCHES "\"([0-9][^\"]*)\"")
      set(${answer} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
find_file(UNISONO_ZIPCONF zipconf.h PATHS "${zip_INCLUDE}" PATH_SUFFIXES ${CMAKE_LIBRARY_ARCHITECTURE})
unisono_header_version(unisono_zip_VERSION "${UNISONO_ZIPCONF}" "define LIBZIP_VERSION ")
unisono_header_version(unisono_xlsxwriter_VERSION "${xlsxwriter_INCLUDE}/xlsxwriter.h" "define LXW_VERSION ")
foreach(known Qt6 Qt6Charts Qt6Keychain spdlog simdjson SQLite3)
  if(NOT ${known}_VERSION)
    set(${known}_VERSION NOASSERTION)
  endif()
endforeach()
# Windows brings what verifies a signature.
set(UNISONO_OPENSSL_PACKAGE "")
set(UNISONO_OPENSSL_LINK "")
if(OPENSSL_VERSION)
  set(UNISONO_OPENSSL_PACKAGE [=[
    {
      "SPDXID": "SPDXRef-OpenSSL",
      "name": "OpenSSL",
      "versionInfo": "@OPENSSL_VERSION@",
      "downloadLocation": "https://www.openssl.org/",
      "filesAnalyzed": false,
      "licenseConcluded": "Apache-2.0",
      "licenseDeclared": "Apache-2.0",
      "copyrightText": "NOASSERTION",
      "comment": "libcrypto"
    },
]=])
  string(CONFIGURE "${UNISONO_OPENSSL_PACKAGE}" UNISONO_OPENSSL_PACKAGE @ONLY)
  set(UNISONO_OPENSSL_LINK [=[
    {
      "spdxElementId": "SPDXRef-Unisono",
      "relationshipType": "DYNAMIC_LINK",
      "relatedSpdxElement": "SPDXRef-OpenSSL"
    },
]=])
endif()
set(UNISONO_COMPONENTS "${CMAKE_BINARY_DIR}/package/components.spdx.json")
configure_file("${CMAKE_SOURCE_DIR}/packaging/components.spdx.json.in" "${UNISONO_COMPONENTS}" @ONLY)
