# What Windows wants to know of a program stands in resources linked into it. Elsewhere nothing happens here.
set(UNISONO_WINDOWS "${CMAKE_SOURCE_DIR}/packaging/windows")
set(UNISONO_MANIFEST "${UNISONO_WINDOWS}/program.manifest")
set(UNISONO_ICON "${UNISONO_WINDOWS}/unisono.ico")

if(MINGW)
  add_library(unisono_mingw_start OBJECT "${UNISONO_WINDOWS}/mingw_start.cpp")
  set_target_properties(unisono_mingw_start PROPERTIES AUTOMOC OFF)
endif()

# The manifest makes UTF-8 the process's code page: libraries that open files by narrow names then take any name.
function(unisono_add_resource target template)
  set(resource "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  set(UNISONO_MANIFEST_LINE "1 24 \"${UNISONO_MANIFEST}\"")
  if(MSVC) # whose linker merges the manifest with its own
    target_sources(${target} PRIVATE "${UNISONO_MANIFEST}")
    set(UNISONO_MANIFEST_LINE "")
  endif()
  configure_file("${UNISONO_WINDOWS}/${template}" "${resource}" @ONLY)
  target_sources(${target} PRIVATE "${resource}")
  if(MINGW)
    target_link_libraries(${target} PRIVATE unisono_mingw_start)
  endif()
  set_property(SOURCE "${resource}" APPEND PROPERTY OBJECT_DEPENDS "${UNISONO_WINDOWS}/program.manifest")
endfunction()

# unisono_described_program(<target> <title>): icon, version and manifest of a program that is shipped.
function(unisono_described_program target title)
  if(WIN32)
    set(UNISONO_PROGRAM ${target})
    set(UNISONO_PROGRAM_TITLE "${title}")
    unisono_add_resource(${target} program.rc.in)
  endif()
endfunction()

# unisono_test_program(<target>): the manifest alone.
function(unisono_test_program target)
  if(WIN32)
    unisono_add_resource(${target} test.rc.in)
  endif()
endfunction()
