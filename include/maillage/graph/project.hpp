// SPDX-License-Identifier: Apache-2.0
#pragma once
// From facts to a network, through a lens. Which facts each relation sees, and whom they join:
//
//     membership   a row of memberships: the member → the réseau. A réseau that is a member of
//                  another is joined to it (see Lens::two_mode).
//     organiser    an organiser of a row of réseaux: the actor → the réseau, while the réseau lasts
//     mandate      a row of mandates: the actor for whom one sits → the committee
//     attendance   a row of attendances where one was present: the actor → the réseau that met, on
//                  the day of the meeting
//     parent       a row of réseaux: the réseau → the one it is a part of, while it lasts
//     link         a row of links: the réseau → the other
//     knows …      a row of ties of that kind: the actor → the other
//     referral     a row of referrals, whatever came of it: the actor → the actor of the service
//
// The nodes are the actors and réseaux that pass the filters, also those that no fact joins; there
// are none of a type that no relation of the lens joins. Nothing is guessed: a person's employer is
// not taken for the actor the person sat for. But nobody is a member of what has ended: a fact may
// hold only while the actors and réseaux that it joins may exist, unless it states otherwise.

#include <maillage/graph/network.hpp>
#include <maillage/model/model.hpp>

namespace maillage::inline graph {

/// The network that a lens sees in a model. Network::left_out says what it does not see, and why.
/// ArgumentError if the lens names a territory that the model does not have, or if its weights are
/// not one for each relation, finite and at least 0. O(rows), and for the territories, O(their
/// number × their depth).
Network project(const Model& model, const Lens& lens = {});

}  // namespace maillage::inline graph
