# SPDX-License-Identifier: GPL-3.0-or-later
# Windows x86_64 with MinGW's GCC (posix threads), from Linux. Qt and every library come from the sysroot that UNISONO_MINGW_SYSROOT
# names (a variable of CMake or of the environment); its own tools (moc, rcc, lrelease) are this machine's, of the same version.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
find_program(CMAKE_C_COMPILER NAMES x86_64-w64-mingw32-gcc-posix x86_64-w64-mingw32-gcc REQUIRED)
find_program(CMAKE_CXX_COMPILER NAMES x86_64-w64-mingw32-g++-posix x86_64-w64-mingw32-g++ REQUIRED)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

if(NOT UNISONO_MINGW_SYSROOT)
  set(UNISONO_MINGW_SYSROOT "$ENV{UNISONO_MINGW_SYSROOT}")
endif()
if(NOT EXISTS "${UNISONO_MINGW_SYSROOT}/lib/cmake/Qt6/Qt6Config.cmake")
  message(FATAL_ERROR "UNISONO_MINGW_SYSROOT names no folder with Qt 6 for MinGW: '${UNISONO_MINGW_SYSROOT}'")
endif()
cmake_path(ABSOLUTE_PATH UNISONO_MINGW_SYSROOT NORMALIZE)
set(UNISONO_MINGW_SYSROOT "${UNISONO_MINGW_SYSROOT}" CACHE PATH "Qt and the other libraries, compiled for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES UNISONO_MINGW_SYSROOT)

set(CMAKE_FIND_ROOT_PATH "${UNISONO_MINGW_SYSROOT}" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "${UNISONO_MINGW_SYSROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind LIBRARY INCLUDE PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
endforeach()

set(QT_HOST_PATH /usr CACHE PATH "Qt of this machine")
set(QT_HOST_PATH_CMAKE_DIR "/usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake" CACHE PATH "and its CMake files")

# ctest starts what was built through Wine, where it lies.
set(CMAKE_CROSSCOMPILING_EMULATOR "/usr/bin/env;UNISONO_MINGW_SYSROOT=${UNISONO_MINGW_SYSROOT};${CMAKE_CURRENT_LIST_DIR}/wine_run.sh")
