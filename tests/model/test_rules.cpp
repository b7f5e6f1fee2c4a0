// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/rules.hpp>

using namespace maillage;

TEST(EnterpriseNumber, has_ten_digits_of_which_the_last_two_check_the_others) {
    for (const char* valid : {"0212347945", "0212.347.945", "BE0212.347.945", "BE 0212.347.945",
                              "0353.456.320", "0403.019.261", "0403 019 261"})
        EXPECT_TRUE(is_enterprise_number(valid)) << valid;
}

TEST(EnterpriseNumber, is_refused_when_one_digit_is_wrong) {
    const std::string valid = "0212347945";
    for (std::size_t at = 0; at < valid.size(); ++at)
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string other = valid;
            other[at] = digit;
            EXPECT_EQ(is_enterprise_number(other), other == valid) << other;
        }
    for (const char* neighbour : {"0212.347.946", "0212.347.944", "0353.456.321", "0403.019.262"})
        EXPECT_FALSE(is_enterprise_number(neighbour)) << neighbour;
}

TEST(EnterpriseNumber, is_refused_in_any_other_form) {
    for (const char* other : {"", "BE", "212347945", "02123479450", "0212-347-945", "FR0212347945",
                              "0212347945 x", "be0212347945", "..........", "O212347945"})
        EXPECT_FALSE(is_enterprise_number(other)) << other;
}

TEST(Nis, has_five_digits) {
    for (const char* valid : {"21004", "01000", "04000"}) EXPECT_TRUE(is_nis(valid)) << valid;
    for (const char* other : {"", "2100", "210040", "2100A", " 21004", "21 04"})
        EXPECT_FALSE(is_nis(other)) << other;
}

TEST(Postcode, goes_from_1000_to_9992) {
    for (const char* valid : {"1000", "1190", "9992"}) EXPECT_TRUE(is_postcode(valid)) << valid;
    for (const char* other : {"", "0999", "9993", "10000", "100", "B-1000", "1 00", "１０００"})
        EXPECT_FALSE(is_postcode(other)) << other;
}

TEST(Email, is_one_address) {
    for (const char* valid : {"a@b.be", "prenom.nom@cpas.brussels", "x+y@sub.domain.be"})
        EXPECT_TRUE(is_email(valid)) << valid;
    for (const char* other : {"", "a", "@b.be", "a@", "a@b", "a@.be", "a@b.", "a@b@c.be",
                              "a b@c.be", "a@b.be, c@d.be", "A <a@b.be>", "a@b.be;c@d.be"})
        EXPECT_FALSE(is_email(other)) << other;
}

TEST(Link, is_of_the_web_and_of_nothing_else) {
    for (const char* valid : {"https://social.brussels", "http://x", "https://a.be/b?c=d#e"})
        EXPECT_TRUE(is_link(valid)) << valid;
    for (const char* other :
         {"", "https://", "http://", "javascript:alert(1)", "JAVASCRIPT:alert(1)",
          "data:text/html,x", "www.forest.be", "ftp://a.be", " https://a.be", "https://a.be b",
          "https://a.be\"onclick=", "https://<script>", "mailto:a@b.be", "file:///etc/passwd"})
        EXPECT_FALSE(is_link(other)) << other;
}

TEST(Time, is_an_hour_of_the_day) {
    for (const char* valid : {"14:00", "9:05", "00:00", "23:59", "9h", "9h30", "14H15", "23h"})
        EXPECT_TRUE(is_time(valid)) << valid;
    for (const char* other : {"", "14", "24:00", "25h", "14:60", "14:5", "14:000", ":30", "114:00",
                              "14:00:00", "midi", "14h30m", "1a:00"})
        EXPECT_FALSE(is_time(other)) << other;
}
