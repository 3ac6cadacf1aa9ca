namespace CoachBot.Recognition.Learning;

/// <summary>What the calibration found.</summary>
/// <param name="Temperature">Logits are divided by it, so that a score of 0.8 is right eight times in ten.</param>
/// <param name="NoneOffset">Added to the logit of none.</param>
/// <param name="Sure">Lowest score of the best intent to be sure of it.</param>
internal readonly record struct CalibrationResult(float Temperature, float NoneOffset, float Sure);
