namespace CoachBot.Recognition.Features;

/// <summary>The features that a text has: their numbers, ascending, and their weights.</summary>
internal sealed record SparseVector(int[] Indices, float[] Values)
{
    /// <summary>The inner product of two vectors.</summary>
    public float Dot(SparseVector other)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < Indices.Length && j < other.Indices.Length;)
        {
            var order = Indices[i] - other.Indices[j];
            if (order == 0)
                sum += Values[i] * other.Values[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
