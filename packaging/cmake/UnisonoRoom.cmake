# A room is a folder, a static library and a namespace. A source is a member of its room by lying in the folder.

add_library(unisono_options INTERFACE)
target_compile_definitions(unisono_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 UNISONO_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(unisono_options INTERFACE /utf-8 /permissive- /W4 $<$<BOOL:${UNISONO_WERROR}>:/WX>)
else()
  target_compile_options(unisono_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${UNISONO_WERROR}>:-Werror> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  # False alarms of GCC 12 inside the standard library's strings at -O2 and above.
  target_compile_options(unisono_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-stringop-overread;-Wno-stringop-overflow;-Wno-maybe-uninitialized>)
endif()
if(WIN32)
  target_compile_definitions(unisono_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(UNISONO_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(UNISONO_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

# Two precompiled sets of headers, shared by all rooms.
function(unisono_precompile name headers)
  file(WRITE "${CMAKE_BINARY_DIR}/${name}.cpp" "")
  add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE unisono_options ${ARGN})
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()
unisono_precompile(unisono_core_headers
  "<QtCore/QtCore>;<algorithm>;<array>;<cstdint>;<functional>;<memory>;<optional>;<span>;<string>;<string_view>;<unordered_map>;<utility>;<variant>;<vector>"
  Qt6::Core)
if(UNISONO_WINDOW)
  unisono_precompile(unisono_widget_headers
    "<QtCore/QtCore>;<QtGui/QtGui>;<QtWidgets/QtWidgets>;<memory>;<optional>;<string>;<vector>"
    Qt6::Core Qt6::Gui Qt6::Widgets)
endif()

# unisono_room(<name> [WIDGETS] LINK <targets…>): the library unisono_<name> of all sources in and below this folder.
function(unisono_room name)
  cmake_parse_arguments(ROOM "WIDGETS" "" "LINK;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  if(NOT sources)
    set(sources "${CMAKE_BINARY_DIR}/unisono_core_headers.cpp")
  endif()
  add_library(unisono_${name} STATIC ${sources})
  set_target_properties(unisono_${name} PROPERTIES LINKER_LANGUAGE CXX)
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH parent)
  target_include_directories(unisono_${name} PUBLIC "${parent}")
  target_link_libraries(unisono_${name} PUBLIC ${ROOM_LINK} PRIVATE unisono_options ${ROOM_PRIVATE})
  if(ROOM_WIDGETS)
    target_precompile_headers(unisono_${name} REUSE_FROM unisono_widget_headers)
  else()
    target_precompile_headers(unisono_${name} REUSE_FROM unisono_core_headers)
  endif()
endfunction()
