package kakko.lang.parser.antlr;

import java.util.Iterator;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import kakko.lang.internal.scan.Scanner;
import kakko.lang.parser.antlr.lexer.InternalDraftLexer;

/**
 * Hands what the scanner found to the generated parser, which looks for this class by its name because the grammar's
 * terminals are synthetic. The generated lexer lends its characters and its token numbers only.
 */
public class DraftTokenSource implements TokenSource {

	private final CharStream characters;
	private final Iterator<kakko.lang.internal.scan.Token> tokens;

	public DraftTokenSource(TokenSource lexer) {
		characters = ((Lexer) lexer).getCharStream();
		int size = characters.size();
		tokens = Scanner.scan(size == 0 ? "" : characters.substring(0, size - 1)).iterator();
	}

	@Override
	public Token nextToken() {
		if (!tokens.hasNext()) {
			return Token.EOF_TOKEN;
		}
		kakko.lang.internal.scan.Token token = tokens.next();
		return new CommonToken(characters, type(token), Token.DEFAULT_CHANNEL, token.start(), token.end() - 1);
	}

	private static int type(kakko.lang.internal.scan.Token token) {
		return switch (token.kind()) {
		case TEXT -> InternalDraftLexer.RULE_WORDS;
		case OPENER -> InternalDraftLexer.RULE_OPENING;
		case CLOSER -> InternalDraftLexer.RULE_CLOSING;
		case NOTE -> InternalDraftLexer.RULE_BRACES;
		case GAP -> InternalDraftLexer.RULE_BLANK_LINES;
		};
	}

	@Override
	public String getSourceName() {
		return characters.getSourceName();
	}
}
