namespace FirstResponder.Sdk.Cases;

/// <summary>Appending to short read-only lists that several cases share.</summary>
internal static class Sequence
{
    /// <summary>The caller's list as it is now; what they do to it later changes no event.</summary>
    public static IReadOnlyList<T> Copied<T>(this IReadOnlyList<T>? list)
    {
        if (list is null || list.Count == 0)
        {
            return [];
        }

        if (list is Kept<T>)
        {
            return list;
        }

        var copy = new T[list.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = list[i];
        }

        return new Kept<T>(copy);
    }

    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T> list, T item)
    {
        var longer = new T[list.Count + 1];
        for (var i = 0; i < list.Count; i++)
        {
            longer[i] = list[i];
        }

        longer[list.Count] = item;
        return longer;
    }

    public static bool Holds<T>(this IReadOnlyList<T> list, T item)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], item))
            {
                return true;
            }
        }

        return false;
    }

    public static IReadOnlyList<T> WithEach<T>(this IReadOnlyList<T> list, IReadOnlyList<T> items)
    {
        var result = list;
        for (var i = 0; i < items.Count; i++)
        {
            if (!result.Holds(items[i]))
            {
                result = result.With(items[i]);
            }
        }

        return result;
    }

    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, IReadOnlyList<T> items)
    {
        if (items.Count == 0 || list.Count == 0)
        {
            return list;
        }

        var rest = new List<T>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (!items.Holds(list[i]))
            {
                rest.Add(list[i]);
            }
        }

        return rest.Count == list.Count ? list : rest.ToArray();
    }
}
