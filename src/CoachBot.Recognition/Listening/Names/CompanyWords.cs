using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Words that companies have in their names, and words that show that a name is a company's.</summary>
internal static class CompanyWords
{
    /// <summary>End a company's name: “Lucerne Publishing”.</summary>
    public static WordSet Endings { get; } = new(

            "ltd inc gmbh corp llc plc ag sa nv bv oy ab srl spa kg ohg group bank systems technologies logistics industries solutions " +
            "consulting labs software partners energy pharma insurance media " +

            "foods health motors capital publishing traders toys research coffee winery airlines air bakery breweries brewery clinic " +
            "hospital hotels hotel suites resort resorts hospitality telecom " +

            "infotech tech maschinen werke automotive electric electronics foundation university college school holdings international " +
            "global enterprises associates brothers bros sons dairy farms " +

            "farm homes properties realty estates construction builders roofing plumbing freight shipping lines transport express " +
            "airways engineering manufacturing pharmaceuticals chemicals steel plastics " +

            "packaging printing press books studios studio design designs interactive digital networks network analytics robotics " +
            "ventures investments financial finance securities wealth credit union " +

            "mutual corporation company co stores store markets market retail fashion wear sports fitness gym travel tours cruises " +
            "vineyard vineyards wines cellars organics farms gardens garden supply " +

            "supplies tools machines machinery equipment rentals leasing services service works council clinics dental medical care " +
            "labs laboratories biotech genetics institute academy importers museum " +
        "auto autos fleet solar power utilities water gas oil mining minerals paper mills textiles " +
            "housing trust borough care timber seafood seafoods fisheries ferries ferry brewing offshore drift energi energie " +
            "kft zrt nyrt sro doo oyj kk pte pvt limited llp cic diocese primary grammar nurseries nursery " +
            "academies infants caravans weddings parks park arena theatre theater cinema cinemas fest casino ceramics tiles " +
            "marble kitchens bathrooms furniture interiors glass metals metal castings foundry forge trading imports exports " +
            "logistik spedition haulage couriers courier cargo marine shipyard shipyards harbour marina aviation " +
            "aerospace airport airports rail railway railways buses coaches trucks tyres tires bikes cycles sensors optics optical " +
            "semiconductors circuits components parts drives gear gears bearings valves pumps controls automation instruments devices " +
            "implants ortho endo perio smiles dentistry veterinary vets pharmacy pharmacies nutrition cosmetics beauty salon salons spas " +
            "apparel garments clothing shoes jewellery jewelry jewellers telekom broadband fibre cloud alarms lighting electrical " +
            "heating cooling scaffolding cement concrete bricks surveyors architects solicitors accountants accounting advisory " +
            "recruitment staffing education schools catering caterers restaurants restaurant bistro diner pizza bakeries butchers meats " +
            "poultry dairies produce grain distillery beverages drinks spirits cocoa sugar spices rice seeds boats yachts " +
            "praxis apotheke klinik verlag stahl bau holding gruppe werk maschinenbau textile textiles jazz " +
            "lettings body bodyshop garage garages plant hire removals joinery fabrications windows doors flooring floors carpets " +
            "blinds signs graphics florist florists flowers barbers opticians physio therapy retreat lodge inn inns pub pubs tavern " +
            "brasserie grill deli grocers supermarket supermarkets pets kennels stables golf nursery montessori kindergarten childcare " +
            "homecare hospice charity church library gallery galleries antiques auctions auctioneers pianos records productions crafts " +
            "fabrics curtains bedding mattresses candles precision tooling castings surgery vending cleaners laundry laundries " +
            "landscapes landscaping nurseries orchards stone granite windows glazing insulation paving cranes lifts elevators security " +
            "translations events conferences exhibitions caterer bottling canning malting mill tannery outdoors cycling surf skates");

    /// <summary>Begin a company's name: “Hotel Bahía”.</summary>
    public static WordSet Openings { get; } = new(
        "studio palazzo villa ristorante trattoria albergo osteria cantina azienda bodega bodegas muebles gasthaus gasthof kanzlei " +
        "praxis stadtwerke sparkasse volksbank klinik schreinerei tischlerei boulangerie pharmacie hotel hotels casa hostal grupo groupe " +
            "gruppe banco banca banque clinica clinique hospital restaurante university universidad " +
        "radio cafe maison domaine chateau maschinenfabrik autohaus brauerei rederij university bank");

    /// <summary>Stand before a company: “at Litware”.</summary>
    public static WordSet Leads { get; } = new("from at @ inside into of");

    /// <summary>Follow a company: “the Kessler people”.</summary>
    public static WordSet Followers { get; } = new(
        "people guys folks team lot crew deal account round order project renewal contract tender office headquarters hq plant site " +
        "boys procurement purchasing finance legal it ones staff rfp bid opportunity pitch");

    /// <summary>What belongs to a company: “Contoso's board”.</summary>
    public static WordSet Belongings { get; } = new(
        "procurement cfo ceo cto coo cio board purchasing legal buyer buyers team people office owner head finance director management " +
        "it budget security committee signature order contract tender");

    /// <summary>Stand behind somebody's name with “’s” and make no company of it: “Dale's Boss”, “Ana's Team”.</summary>
    public static WordSet NotNamed { get; } = Belongings | new WordSet(
        "boss wife husband manager assistant colleague partner son daughter company firm business shop place email message call quote " +
        "offer price question number phone answer reply decision deadline");
}
