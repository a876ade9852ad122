# Shows that check_layers.cmake sees each kind of fault, and nothing in good code.
#
#   cmake -D SCRATCH=… -P check_layers_test.cmake

cmake_minimum_required(VERSION 3.25)

function(run_check expected_faults)
  execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${SCRATCH} -P ${CMAKE_CURRENT_LIST_DIR}/check_layers.cmake
    ERROR_VARIABLE said OUTPUT_VARIABLE said RESULT_VARIABLE status)
  if(expected_faults EQUAL 0)
    if(NOT status EQUAL 0)
      message(FATAL_ERROR "good code is refused:\n${said}")
    endif()
  elseif(NOT said MATCHES "[^0-9]${expected_faults} faults")
    message(FATAL_ERROR "expected ${expected_faults} faults:\n${said}")
  endif()
endfunction()

# Each is one fault more.
function(add_fault path text)
  file(WRITE ${SCRATCH}/${path} "${text}\n")
  math(EXPR faults "${faults} + 1")
  set(faults ${faults} PARENT_SCOPE)
  run_check(${faults})
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/libassess/include/assess/score/good.hpp
  "#include <assess/criteria/rule.hpp>\n#include <vector>\n// double, exit(1), std::cout\n")
file(WRITE ${SCRATCH}/libassess/src/store/good.cpp "#include <SQLiteCpp/Database.h>\nsteady_exit(1);\n")
file(WRITE ${SCRATCH}/libassess/src/criteria/good.cpp "double number = 0; // received from TOML\n")
run_check(0)

set(faults 0)
add_fault(libassess/src/text/upward.cpp "#include <assess/score/score_round.hpp>")
add_fault(libassess/src/score/sideways.cpp "#include <assess/store/store.hpp>")
add_fault(libassess/src/report/private_sideways.cpp "#include \"import/table.hpp\"")
add_fault(libassess/src/model/private_above.cpp "#include \"../store/tables.hpp\"")
add_fault(libassess/include/assess/text/third_party.hpp "#include <fmt/core.h>")
add_fault(libassess/src/check/command_line.cpp "#include <CLI/CLI.hpp>")
add_fault(libassess/src/check/tool.cpp "#include \"common/tool.hpp\"")
add_fault(libassess/src/check/prints.cpp "std::cout << 1;")
add_fault(libassess/src/check/ends.cpp "if (x) { exit(1); }")
add_fault(libassess/src/check/environment.cpp "const char* home = getenv(name);")
add_fault(libassess/src/check/clock.cpp "auto now = std::chrono::system_clock::now();")
add_fault(libassess/src/score/inexact.cpp "const double points = 1;")
add_fault(libassess/src/text/rational_inexact.cpp "float number = 1;")
add_fault(libassess/src/utils/anything.cpp "int x = 0;")
string(REPEAT "int x = 0;\n" 500 long)
add_fault(libassess/src/text/long.cpp "${long}")
string(REPEAT "int x = 0;\n" 200 long)
add_fault(libassess/include/assess/text/long.hpp "${long}")
