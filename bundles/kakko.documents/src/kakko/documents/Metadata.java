package kakko.documents;

/**
 * What header and first page say of the draft; empty strings where nothing was found.
 *
 * @param body       SBSTA 61, CMA 6
 * @param agendaItem 13(a)
 * @param version    ISO 8601 date, with time and zone as far as printed: 2024-11-14T13:00
 */
public record Metadata(String title, String symbol, String body, String agendaItem, String version) {
}
