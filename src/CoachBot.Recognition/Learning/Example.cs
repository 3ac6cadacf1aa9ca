using CoachBot.Recognition.Features;

namespace CoachBot.Recognition.Learning;

/// <summary>A text as the model sees it.</summary>
/// <param name="Sparse">Its n-grams.</param>
/// <param name="Dense">Its sentence embedding; empty without an encoder.</param>
internal readonly record struct Observation(SparseVector Sparse, float[] Dense);

/// <summary>An observation to learn from.</summary>
/// <param name="Observation">The text.</param>
/// <param name="Class">The class that it is, or that it is not.</param>
/// <param name="Not">True when the class is what it is not.</param>
/// <param name="Weight">How much it counts; 1 is usual.</param>
internal readonly record struct Example(Observation Observation, int Class, bool Not, float Weight);
