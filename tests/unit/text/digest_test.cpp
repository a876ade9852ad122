#include "printers.hpp"

#include <assess/text/digest.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("text/digest")
{
    TEST_CASE("SHA-256 gives the published values")
    {
        CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    TEST_CASE("parts give the digest of the whole")
    {
        Sha256 digest;
        digest.add("a");
        digest.add("");
        digest.add("bc");
        CHECK(digest.hex() == sha256("abc"));
    }
}
