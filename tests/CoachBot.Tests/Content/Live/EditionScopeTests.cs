using CoachBot.CommandLine;
using CoachBot.Content;
using CoachBot.Hosting;
using CoachBot.Tests.Package;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Content.Live;

/// <summary>What all editions of the content share holds none of them: else a reload would leave it behind.</summary>
public sealed class EditionScopeTests
{
    [Fact]
    public async Task What_all_editions_share_is_made_without_any_of_them()
    {
        using var data = new TemporaryFolder();
        List<ServiceDescriptor> services = [];
        await using var app = CoachHost.Build(
            new BotSettings(data.Path, "http://127.0.0.1:0", NoPlayground: true, ["--environment=Development"]), all =>
                services.AddRange(all));
        var shared = services.Where(service => service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false } && IsOurs(service))
            .Select(service => service.ServiceType)
            .Distinct();

        Assert.All(shared, type => app.Services.GetServices(type));
        Assert.Throws<InvalidOperationException>(app.Services.GetRequiredService<ContentLibrary>);
    }

    private static bool IsOurs(ServiceDescriptor service) =>
        !service.ServiceType.ContainsGenericParameters
            && $"{service.ServiceType.Namespace} {service.ImplementationType?.Namespace}".Contains(nameof(CoachBot),
                StringComparison.Ordinal);
}
