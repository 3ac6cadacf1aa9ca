namespace CoachBot.Playground;

/// <summary>
/// Who is who in the Playground: the names a newcomer sees, with ids of Teams' form, and a personal chat that is the same after a restart,
/// so that a conversation goes on.
/// </summary>
internal static class PlaygroundConfig
{
    public const string FileName = ".m365agentsplayground.yml";

    // The Playground wants exactly five users beside the current one, and spells "userPrincipleName" so.
    public const string Text = """
        version: "0.1.1"
        tenantId: 6a7d2b1e-3c4f-4a5b-8c6d-7e8f9a0b1c2d
        bot:
          id: 1b2c3d4e-5f60-4718-8a9b-0c1d2e3f4a5b
          name: CoachBot
        currentUser:
          id: 29:1-sam-rivers
          name: Sam Rivers
          userPrincipleName: sam@example.com
          aadObjectId: 11111111-1111-4111-8111-111111111111
          givenName: Sam
          surname: Rivers
          email: sam@example.com
        users:
          - { id: "29:1-noor-haddad", name: Noor Haddad, userPrincipleName: noor@example.com, aadObjectId: 22222222-2222-4222-8222-222222222222, givenName: Noor, surname: Haddad, email: noor@example.com }
          - { id: "29:1-jonas-weber", name: Jonas Weber, userPrincipleName: jonas@example.com, aadObjectId: 33333333-3333-4333-8333-333333333333, givenName: Jonas, surname: Weber, email: jonas@example.com }
          - { id: "29:1-lucia-ferri", name: Lucia Ferri, userPrincipleName: lucia@example.com, aadObjectId: 44444444-4444-4444-8444-444444444444, givenName: Lucia, surname: Ferri, email: lucia@example.com }
          - { id: "29:1-kofi-mensah", name: Kofi Mensah, userPrincipleName: kofi@example.com, aadObjectId: 55555555-5555-4555-8555-555555555555, givenName: Kofi, surname: Mensah, email: kofi@example.com }
          - { id: "29:1-maya-lindt", name: Maya Lindt, userPrincipleName: maya@example.com, aadObjectId: 66666666-6666-4666-8666-666666666666, givenName: Maya, surname: Lindt, email: maya@example.com }
        personalChat:
          id: a1b2c3d4-0000-4000-8000-000000000001
        groupChat:
          id: 19:a1b2c3d4000040008000000000000002@thread.v2
          name: Sales team
        team:
          id: 19:a1b2c3d4000040008000000000000003@thread.tacv2
          name: Sales
          aadGroupId: 77777777-7777-4777-8777-777777777777
          channels:
            - id: 19:a1b2c3d4000040008000000000000004@thread.tacv2
              name: Deals
        """;
}
