package kakko.documents.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.Jsoup;

import kakko.documents.ReadChoices;
import kakko.documents.UnreadableDocument;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/**
 * Reads Markdown, as CommonMark with tables, footnotes, superscripts and struck text; mostly it was made from Word by pandoc. Where a draft's own signs
 * look like Markdown, the draft wins: {@code [shall][should]} is no link, indented text is no program.
 */
public final class MarkdownReader implements Reader {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
			.enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, ThematicBreak.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class))
			.customDelimiterProcessor(new StyleDelimiter('^')).customDelimiterProcessor(new StyleDelimiter('~'))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

	/** @throws UnreadableDocument when quotations or lists are nested deeper than the parser can follow */
	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		SubMonitor.convert(monitor, 1).split(1);
		FrontMatter front = FrontMatter.of(EncodedText.read(file));
		try {
			return manuscript(file, front, choices);
		} catch (StackOverflowError tooDeep) {
			throw UnreadableDocument.because(tooDeep, file, "tooDeep");
		}
	}

	private static Manuscript manuscript(Path file, FrontMatter front, ReadChoices choices) throws IOException {
		MarkdownSource source = new MarkdownSource(PandocTables.asPipeTables(front.rest()));
		Node tree = PARSER.parse(source.text());
		DraftSigns signs = new DraftSigns(source);
		signs.restore(tree);
		Manuscript manuscript = HtmlReader.manuscript(file, Jsoup.parse(render(tree, source)), choices);
		manuscript.headerLines.addAll(0, front.lines());
		manuscript.leftOut.addAll(0, front.leftOut());
		manuscript.leftOut.addAll(signs.destinations());
		return manuscript;
	}

	private static String render(Node tree, MarkdownSource source) {
		return HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).nodeRendererFactory(DraftNodeRenderer::new)
				.attributeProviderFactory(context -> new PrintedNumbers(source)).build().render(tree);
	}
}
