// SPDX-License-Identifier: Apache-2.0
// Who else is in the room: heads of service and elected people by kind of meeting, and residents.

#include <map>

#include "../answer.hpp"
#include "account.hpp"

namespace maillage::inline analysis::taking_part {

using namespace coordination;

void tell_room(Account& here) {
    struct OfOneKind {
        Tally heads = {}, officials = {};
    };
    std::map<std::pair<std::uint8_t, std::string>, OfOneKind> by_kind;
    Tally residents;
    for (const Presence::Held& held : here.held) {
        const AnyTerm& kind = here.model.meetings[held.meeting].kind;
        const Named meeting = named_meeting(here.model, held.meeting);
        const std::uint32_t position = here.lists.now.position_of(held.meeting);
        const std::vector<Evident> row = here.row_of(held);
        auto& [heads, officials] = by_kind[{kind.row, kind.other}];
        heads.add(held.was_held & here.lists.had_head[position], meeting, row);
        officials.add(held.was_held & here.lists.had_official[position], meeting, row);
        residents.add(held.was_held & here.lists.had_residents[position], meeting, row);
    }
    for (auto& [kind, meetings] : by_kind) {
        const AnyTerm term{kind.first, kind.second};
        const Value group =
            term.known() ? Value(named(vocabulary_of<MeetingKind>(), term)) : Value();
        here.totals.with_head += meetings.heads.who.size();
        here.totals.with_official += meetings.officials.who.size();
        here.put(Aspect::heads_of_service, std::move(meetings.heads), group);
        here.put(Aspect::officials, std::move(meetings.officials), group);
    }
    here.totals.with_residents += residents.who.size();
    here.put(Aspect::residents, std::move(residents));
}

}  // namespace maillage::inline analysis::taking_part
