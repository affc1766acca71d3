package org.aidboard.metrics;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What to call the provider or recipient behind a code. */
public final class CountryNames {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Names that are alike in the languages of the pages, or that Java has no translation for. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("EU", "European Union"),
            Map.entry("NATO", "NATO"),
            Map.entry("G7", "Group of Seven"),
            Map.entry("G20", "Group of Twenty"),
            Map.entry("UN", "United Nations"),
            Map.entry("WB", "World Bank"),
            Map.entry("IMF", "International Monetary Fund"),
            Map.entry("EIB", "European Investment Bank"),
            Map.entry("EBRD", "European Bank for Reconstruction and Development"),
            Map.entry("ADB", "Asian Development Bank"),
            Map.entry("AFDB", "African Development Bank"),
            Map.entry("OECD", "Organisation for Economic Co-operation and Development"),
            Map.entry("OSCE", "Organization for Security and Co-operation in Europe"),
            Map.entry("IAEA", "International Atomic Energy Agency"),
            Map.entry("WHO", "World Health Organization"),
            Map.entry("WTO", "World Trade Organization"),
            Map.entry("WFP", "World Food Programme"),
            Map.entry("UNHCR", "UN Refugee Agency"),
            Map.entry("UNICEF", "UNICEF"),
            Map.entry("UNDP", "United Nations Development Programme"),
            Map.entry("IFRC", "Red Cross and Red Crescent"),
            Map.entry("ICRC", "International Committee of the Red Cross"),
            Map.entry("ASEAN", "ASEAN"),
            Map.entry("XK", "Kosovo"),
            Map.entry("NB8", "Nordic-Baltic Eight"));

    private CountryNames() {}

    /** The name in a language, the English one where that language has none, or the code itself. */
    public static String of(String code, Locale language) {
        if (COUNTRIES.contains(code)) {
            return Locale.of("", code).getDisplayCountry(language);
        }
        String name = Locale.of("", "EU".equals(code) || "XK".equals(code) ? code : "")
                .getDisplayCountry(language);
        return name.isEmpty() || name.equals(code) ? OTHERS.getOrDefault(code, code) : name;
    }
}
