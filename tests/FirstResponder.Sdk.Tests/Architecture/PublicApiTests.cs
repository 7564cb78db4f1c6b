namespace FirstResponder.Sdk.Tests.Architecture;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed() => PublicApiSnapshot.Hold(typeof(CaseDesk).Assembly);
}
