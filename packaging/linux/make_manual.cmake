# cmake -DPROGRAM=unisono-cli -DPAGE=unisono -DLANGUAGE=fr -DOUTPUT=unisono.1.gz -DHOME=DIR -P make_manual.cmake
# The page as the program itself tells it. HOME is where the program may leave its log.
set(ENV{XDG_STATE_HOME} "${HOME}")
set(ENV{XDG_CONFIG_HOME} "${HOME}")
string(REGEX REPLACE "\\.gz$" "" page "${OUTPUT}")
execute_process(COMMAND "${PROGRAM}" --manual ${PAGE} --language ${LANGUAGE} OUTPUT_FILE "${page}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND gzip -9nf "${page}" COMMAND_ERROR_IS_FATAL ANY)
