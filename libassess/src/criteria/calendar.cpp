#include <assess/criteria/calendar.hpp>

#include <utility>

namespace assess {

Calendar::Calendar(std::string id, std::string sha256, Date first, const std::vector<bool>& working)
    : id_{std::move(id)}, sha256_{std::move(sha256)}, first_{first}
{
    counted_.reserve(working.size() + 1);
    counted_.push_back(0);
    for (std::size_t day = 0; day < working.size(); ++day) {
        if (working[day]) {
            working_.push_back(static_cast<std::int32_t>(day));
        }
        counted_.push_back(static_cast<std::int32_t>(working_.size()));
    }
}

} // namespace assess
