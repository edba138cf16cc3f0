# What a Linux desktop and Debian want of a program beside the program: install rules, and the .deb by `cpack --config build/…/CPackConfig.cmake`.
include(GNUInstallDirs)
set(id example.unisono.Unisono)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
set(made "${CMAKE_BINARY_DIR}/package")

# Texts that know the version and the day, both of the commit and not of the build.
file(MAKE_DIRECTORY "${made}/home")
foreach(licence OFL EXPAT)
  set(file "${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt")
  if(licence STREQUAL EXPAT)
    set(file "${CMAKE_SOURCE_DIR}/resources/icons/LICENSE-tabler-icons.txt")
  endif()
  file(READ "${file}" text)
  string(REGEX REPLACE "\n+$" "" text "${text}")
  string(REGEX REPLACE "\n[ \t]*\n" "\n.\n" text "${text}")
  string(REGEX REPLACE "\n[ \t]*\n" "\n.\n" text "${text}")
  string(REPLACE "\n" "\n " text "${text}")
  set(UNISONO_${licence} " ${text}")
endforeach()
configure_file("${linux}/copyright.in" "${made}/copyright" @ONLY)
configure_file("${linux}/changelog.in" "${made}/changelog" @ONLY)
configure_file("${linux}/${id}.metainfo.xml.in" "${made}/${id}.metainfo.xml" @ONLY)
execute_process(COMMAND gzip -9nkf changelog WORKING_DIRECTORY "${made}" COMMAND_ERROR_IS_FATAL ANY)

# The manual pages, from the programs' own help.
set(manuals)
foreach(language en fr it)
  foreach(page unisono unisono-cli)
    set(file "${made}/man/${language}/${page}.1.gz")
    add_custom_command(OUTPUT "${file}"
      COMMAND ${CMAKE_COMMAND} -E make_directory "${made}/man/${language}"
      COMMAND ${CMAKE_COMMAND} "-DPROGRAM=$<TARGET_FILE:unisono-cli>" -DPAGE=${page} -DLANGUAGE=${language} "-DOUTPUT=${file}"
        "-DHOME=${made}/home" -P "${linux}/make_manual.cmake"
      DEPENDS unisono-cli "${linux}/make_manual.cmake" VERBATIM)
    list(APPEND manuals "${file}")
    set(place "${CMAKE_INSTALL_MANDIR}/${language}/man1")
    string(REPLACE "/en/man1" "/man1" place "${place}")
    install(FILES "${file}" DESTINATION "${place}")
  endforeach()
endforeach()
add_custom_target(manuals ALL DEPENDS ${manuals})

install(FILES "${linux}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/${id}.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(icon apps/${id} mimetypes/application-vnd.unisono.workspace)
  cmake_path(GET icon PARENT_PATH group)
  cmake_path(GET icon FILENAME name)
  install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/unisono.svg" DESTINATION "${icons}/scalable/${group}" RENAME "${name}.svg")
  foreach(size 16 24 32 48 64 128 256)
    install(FILES "${linux}/icons/unisono-${size}.png" DESTINATION "${icons}/${size}x${size}/${group}" RENAME "${name}.png")
  endforeach()
endforeach()
install(FILES "${made}/copyright" "${made}/changelog.gz" "${CMAKE_SOURCE_DIR}/THIRD_PARTY.md" "${UNISONO_COMPONENTS}"
  DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME unisono)
set(CPACK_PACKAGE_VERSION "${UNISONO_FULL_VERSION}")
set(CPACK_PACKAGE_VENDOR "Unisono maintainers")
set(CPACK_PACKAGE_CONTACT "Unisono maintainers <maintainers@unisono.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DIRECTORY "${made}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A workspace is an SQLite file, and without tzdata no place has a time; servers, the keychain's service and a Wayland session are not everyone's.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, libqt6sql6-odbc, gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "omnichannel operations console for retail regions")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Unisono pulls products, stock, prices, promotions and orders from every
channel's back-end - web shops, marketplaces, tills, ERP, files, databases -
into a local workspace, and shows one truth: what there really is to sell,
which channel shows something else, since when, why, and what it costs.
.
It speaks French, Italian and English, works offline, and prints reports as
PDF. It reads channels; it never writes to one. unisono-cli does the same
without a window.")
include(CPack)
