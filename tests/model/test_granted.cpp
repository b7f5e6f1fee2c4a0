// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/granted.hpp>

#include "../support/coordinations.hpp"

using namespace maillage;

namespace {

struct Granted : testing::Test, Coordinations {
    Id<Reseau> cs = coordination("cs"), group = part("group", cs, ReseauForm::working_group),
               deeper = part("deeper", group, ReseauForm::working_group);

    Grant& gives(const char* key, Id<Actor> to, Id<Reseau> reseau, const char* purpose = "") {
        Grant row;
        row.beneficiary = to;
        row.reseau = reseau;
        row.purpose = purpose;
        return model.grants.edit(add(model.grants, key, row));
    }
    std::string paid(Id<Reseau> reseau) const {
        std::string keys;
        for (const Id<Grant> id : grants_for(model, reseau)) keys += model.grants[id].key + ' ';
        return keys;
    }
};

}  // namespace

TEST_F(Granted, pays_for_what_it_names_and_for_what_that_is_a_part_of) {
    EXPECT_EQ(paid(cs), "");
    gives("deep", {}, deeper);
    gives("other", cpas, coordination("other"));
    gives("nothing", cpas, Id<Reseau>(AnyId::none));
    EXPECT_EQ(paid(cs), "deep ");
    EXPECT_EQ(paid(group), "deep ");
    EXPECT_EQ(paid(deeper), "deep ");
}

TEST_F(Granted, may_pay_for_what_its_beneficiary_convenes_where_it_is_to_coordinate) {
    gives("said", cpas, {}, "Frais de COÖRDINATIE");
    gives("unsaid", cpas, {});
    gives("heating", cpas, {}, "fonds énergie");
    gives("nobody", {}, {}, "coordination");
    EXPECT_EQ(paid(cs), "said unsaid ");
    EXPECT_EQ(paid(group), "") << "a group is convened by its coordination";
    of(cs).form = {};
    EXPECT_EQ(paid(cs), "said unsaid ") << "it may be a coordination";
    of(cs).form = ReseauForm::platform;
    EXPECT_EQ(paid(cs), "") << "a CPAS is given many";
    of(cs).legal_body = cpas;
    EXPECT_EQ(paid(cs), "");
}

TEST_F(Granted, may_pay_for_what_a_body_of_its_own_carries_whatever_it_is_for) {
    const Id<Actor> body = actor("body", ActorKind::association);
    of(cs).legal_body = body;
    gives("body", body, {}, "loyer");
    EXPECT_EQ(paid(cs), "body ");
    of(cs).organisers.add(body);
    EXPECT_EQ(paid(cs), "body ");
    of(cs).form = ReseauForm::platform;
    EXPECT_EQ(paid(cs), "body ");
    of(cs).legal_body = {};
    EXPECT_EQ(paid(cs), "") << "who convenes does other things too";
}
