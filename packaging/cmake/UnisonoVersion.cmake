# The version comes from the tag: v1.2.0 is 1.2.0, and five commits later 1.2.0+5.gabc1234, which Debian and the eye sort after it.
# An archive of the sources carries what git said when it was made (packaging/version.txt: the version, then the commit's second);
# without either the number below stands.
set(UNISONO_NUMBER 0.1.0)
set(UNISONO_FULL_VERSION ${UNISONO_NUMBER})

function(unisono_ask_git answer)
  execute_process(COMMAND "${GIT_EXECUTABLE}" ${ARGN} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    OUTPUT_VARIABLE said OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  set(${answer} "${said}" PARENT_SCOPE)
endfunction()

file(READ "${CMAKE_SOURCE_DIR}/packaging/version.txt" archived)
string(REGEX REPLACE "^version ([^\n]*)\nsecond ([^\n]*)\n$" "\\1;\\2" archived "${archived}")
list(GET archived 0 described)
list(GET archived 1 second)
find_package(Git QUIET)
if(Git_FOUND AND EXISTS "${CMAKE_SOURCE_DIR}/.git")
  unisono_ask_git(described describe --tags --match "v[0-9]*")
  unisono_ask_git(second log -1 --format=%ct)
endif()
if(described MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)(-([0-9]+)-(g[0-9a-f]+))?$")
  set(UNISONO_NUMBER "${CMAKE_MATCH_1}")
  set(UNISONO_FULL_VERSION "${CMAKE_MATCH_1}")
  if(CMAKE_MATCH_3)
    string(APPEND UNISONO_FULL_VERSION "+${CMAKE_MATCH_3}.${CMAKE_MATCH_4}")
  endif()
endif()

# The day of the commit, not of the build: two builds of one commit tell the same.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH} AND second MATCHES "^[0-9]+$")
  set(ENV{SOURCE_DATE_EPOCH} ${second})
endif()
string(TIMESTAMP UNISONO_DAY "%Y-%m-%d" UTC)
string(TIMESTAMP UNISONO_MOMENT "%Y-%m-%dT%H:%M:%SZ" UTC)
string(TIMESTAMP UNISONO_DATE_RFC "%a, %d %b %Y %H:%M:%S +0000" UTC)
