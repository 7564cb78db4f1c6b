using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.NextSteps;

public class RefusalWordsTests
{
    [Fact]
    public void Every_department_that_may_be_missing_is_named_in_Chinese()
    {
        foreach (var department in Enum.GetNames<ReportTarget>().Where(n => n != nameof(ReportTarget.ProjectHead)))
        {
            Assert.DoesNotContain(department, RefusalTexts.Chinese("DEPARTMENT_REPORT_MISSING", department), StringComparison.Ordinal);
            Assert.Contains(department, RefusalTexts.English("DEPARTMENT_REPORT_MISSING", department), StringComparison.Ordinal);
        }
    }
}
