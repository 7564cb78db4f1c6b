using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Cases;

public class RefusalCodesTests
{
    [Fact]
    public void Every_code_of_the_table_and_of_the_shipped_pack_is_known()
    {
        var used = LifecycleTable.Rows.SelectMany(row => row.Guards)
            .Concat(Regulation.Jiangxi.Guards.Values.SelectMany(guards => guards).Select(guard => guard.Code))
            .Concat(Regulation.Jiangxi.Actors.Select(rule => rule.Code))
            .Concat(Regulation.Jiangxi.Closure.SelectMany(condition => condition.Codes));

        Assert.Empty(used.Except(Refusal.KnownCodes));
    }

    [Fact]
    public void Known_codes_stand_in_order_and_each_says_something_in_both_languages()
    {
        Assert.Equal(Refusal.KnownCodes.Order(StringComparer.Ordinal), Refusal.KnownCodes);
        Assert.All(Refusal.KnownCodes, code =>
        {
            var refusal = new Refusal(code, "");
            Assert.NotEqual(code, refusal.Chinese);
            Assert.NotEqual(code, refusal.English);
        });
    }
}
