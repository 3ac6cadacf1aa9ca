namespace CoachBot.Recognition.Listening;
internal static class Tuning { public static Dictionary<string, float> V = []; public static float Get(string k, float d) => V.TryGetValue(k, out var v) ? v : d; }
