# Holds the sources to the drawing of the layers and to the limits of the canon.
#
#   cmake -D ROOT=… -P check_layers.cmake
#
# Prints every fault as file:line: what is wrong; ends with an error if there was one.

cmake_minimum_required(VERSION 3.25)

set(modules text files criteria model store records import score check report)

# What each module may include besides itself.
set(may_text)
set(may_files text)
set(may_criteria text)
set(may_model text criteria)
set(may_store text files criteria model records)
set(may_records text files criteria model)
set(may_import text files criteria model store records)
set(may_score text criteria model)
set(may_check text criteria model score)
set(may_report text criteria model score check)

set_property(GLOBAL PROPERTY faults 0)

function(fault place sentence)
  get_property(faults GLOBAL PROPERTY faults)
  math(EXPR faults "${faults} + 1")
  set_property(GLOBAL PROPERTY faults ${faults})
  message("${place}: ${sentence}")
endfunction()

# Reads a file as a list of lines. Brackets and semicolons would take a CMake list apart, and no
# rule looks at them.
function(read_lines file result)
  file(READ ${ROOT}/${file} text)
  string(REGEX REPLACE "[][;]" " " text "${text}")
  string(REPLACE "\\" " " text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()

function(check_length file limit)
  file(READ ${ROOT}/${file} text)
  string(REGEX REPLACE "[^\n]" "" newlines "${text}")
  string(LENGTH "${newlines}" length)
  if(length GREATER limit)
    fault("${file}:${length}" "${length} lines are above the limit of ${limit}")
  endif()
endfunction()

# A line of libassess that belongs to `module`.
function(check_include place line module public)
  if(NOT line MATCHES "^ *# *include *[<\"]([^>\"]+)[>\"]")
    return()
  endif()
  set(header ${CMAKE_MATCH_1})
  if(header MATCHES "^CLI/")
    fault(${place} "CLI11 is for apps alone")
  endif()
  if(header MATCHES "^common/|^apps/")
    fault(${place} "libassess knows nothing of the tools")
  endif()
  if(public AND NOT header MATCHES "^assess/" AND header MATCHES "[/.]")
    fault(${place} "a public header includes the standard library and assess/ only, not ${header}")
  endif()
  string(REGEX REPLACE "^(assess|[.][.])/" "" path ${header})
  if(path MATCHES "^([a-z]+)/" AND CMAKE_MATCH_1 IN_LIST modules)
    set(other ${CMAKE_MATCH_1})
    if(NOT other STREQUAL module AND NOT other IN_LIST may_${module})
      fault(${place} "${module} may not include ${other} (${header})")
    endif()
  endif()
endfunction()

function(check_words place line module file)
  string(REGEX REPLACE "//.*" "" code "${line}")
  string(REGEX REPLACE "\"[^\"]*\"" "" code "${code}")
  if(code MATCHES "std::(cout|cerr|clog|getenv|exit|quick_exit|abort|printf|puts)" OR
     code MATCHES "(^|[^a-zA-Z_:])(getenv|exit|printf|puts|system)\\(" OR
     code MATCHES "fmt::print\\(" OR code MATCHES "(system_clock|steady_clock|std::time)")
    fault(${place} "libassess never prints, ends the program, or reads the environment or a clock")
  endif()
  if(code MATCHES "(^|[^a-zA-Z_])(double|float)([^a-zA-Z_]|$)" AND
     (module STREQUAL "score" OR file MATCHES "text/(decimal|rational)"))
    fault(${place} "points and numbers are exact: no double, no float")
  endif()
endfunction()

function(check_library_file file module)
  set(public OFF)
  if(file MATCHES "^libassess/include/")
    set(public ON)
  endif()
  read_lines(${file} lines)
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "#include")
      check_include(${file}:${number} "${line}" ${module} ${public})
    elseif(line MATCHES "cout|cerr|clog|getenv|exit|abort|print|puts|system|clock|time|double|float")
      check_words(${file}:${number} "${line}" ${module} ${file})
    endif()
  endforeach()
endfunction()

foreach(module IN LISTS modules)
  file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/libassess/include/assess/${module}/* ${ROOT}/libassess/src/${module}/*)
  foreach(file IN LISTS files)
    check_library_file(${file} ${module})
  endforeach()
endforeach()

file(GLOB folders RELATIVE ${ROOT} ${ROOT}/libassess/include/assess/* ${ROOT}/libassess/src/*)
foreach(folder IN LISTS folders)
  cmake_path(GET folder FILENAME module)
  if(NOT module IN_LIST modules)
    fault(${folder} "this is no module: the drawing of the layers does not have it")
  endif()
endforeach()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/libassess/*.hpp ${ROOT}/libassess/*.cpp
  ${ROOT}/apps/*.hpp ${ROOT}/apps/*.cpp ${ROOT}/tests/*.hpp ${ROOT}/tests/*.cpp)
foreach(file IN LISTS files)
  if(file MATCHES "^tests/")
    check_length(${file} 500)
  elseif(file MATCHES "(messages|phrases)\\.hpp$") # tables of words in two languages
    check_length(${file} 400)
  elseif(file MATCHES "\\.hpp$")
    check_length(${file} 200)
  else()
    check_length(${file} 500)
  endif()
endforeach()

get_property(faults GLOBAL PROPERTY faults)
if(faults GREATER 0)
  message(FATAL_ERROR "${faults} faults")
endif()
