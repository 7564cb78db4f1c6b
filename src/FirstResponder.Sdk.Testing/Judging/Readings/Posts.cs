using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Whether somebody held one of the posts that an act asks for.</summary>
internal static class Posts
{
    private const Role Relations = Role.Lead | Role.Handler;

    /// <summary>False when they surely didn't. Where the list of staff or the record leaves it open, that is said, and nobody is accused.</summary>
    public static bool MayHold(this Trial t, RecordedPerson person, Moment at, Role posts)
    {
        var roles = t.Docket.RolesOf(person, at);
        if ((roles & posts) != 0)
        {
            if (t.Docket.Options.People is not null && t.Docket.Options.RolesOf(person.Id) is null && (Docket.RelationOf(person, at) & posts) == 0)
            {
                t.CannotJudge("有经办人不在人员名册上，其岗位只有记录自己的说法。", "somebody who isn't on the staff list holds the post by the record's own word only");
            }

            return true;
        }

        if ((roles & Role.Handler) != 0 || t.Docket.Options.People is not null || (posts & ~Relations) == 0 || person.Kind != ActorKind.Staff)
        {
            return false;
        }

        t.CannotJudge("没有人员名册，无法判断经办人的岗位。", "without the staff list nobody can tell the post of whoever did it");
        return true;
    }
}
