#include "criteria/load_set.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>

namespace apps {

std::optional<assess::CriteriaSet> load_set(const std::filesystem::path& file,
                                            assess::Diagnostics& found)
{
    return assess::read_criteria(assess::read_file(file), file.string(), found);
}

} // namespace apps
