package kakko.benchmark.peers;

/** All who take part, in the order of the tables. */
public enum Competitor {

	KAKKO("Kakko", new KakkoItself()), DOCXODUS("Docxodus 12.6.2", new Docxodus()), LIBREOFFICE("LibreOffice Compare", new LibreOffice()),
	GIT("git --word-diff", new GitWords()), WDIFF("wdiff", new MarkedWords("wdiff")), DWDIFF("dwdiff", new MarkedWords("dwdiff")),
	JAVA_DIFF_UTILS("java-diff-utils 4.18", new JavaDiffUtils()), JGIT("JGit 6.10 histogram", new JGitHistogram()),
	DIFF_MATCH_PATCH("diff-match-patch 1.2", new DiffMatchPatchRaw()), GUMTREE("GumTree 4.0.0", new GumTree());

	public final String title;
	public final Peer peer;

	Competitor(String title, Peer peer) {
		this.title = title;
		this.peer = peer;
	}
}
