// node docxodus.mjs CORE.js OLD.docx NEW.docx RUNS: compares warm and prints {millis, heapPeak, answer}
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [core, older, newer, runs] = process.argv.slice(2);
// the runtime chats on the standard output
console.log = console.warn = console.info = () => {};
const docxodus = await import(pathToFileURL(core));
await docxodus.initialize();
const left = fs.readFileSync(older), right = fs.readFileSync(newer);

const places = async document => {
	const { anchorIndex } = await docxodus.convertWmlToMarkdown(document);
	return new Map(Object.keys(anchorIndex).map((anchor, place) => [anchor, place]));
};
const words = text => text.split(/\s+/).filter(word => word).length;
const compare = () => docxodus.docxDiffCompareProducts(left, right, {}, ['editScript', 'revisions']);

const millis = [];
let products;
const begun = performance.now();
do {
	const start = performance.now(), processor = process.cpuUsage();
	products = await compare();
	const { user, system } = process.cpuUsage(processor);
	millis.push(Math.min(performance.now() - start, (user + system) / 1000));
} while (millis.length < Number(runs) + 1 && performance.now() - begun < 20000);

const from = await places(left), to = await places(right);
const links = [], moved = [], moves = new Map();
for (const op of products.editScript.operations) {
	if (op.kind.startsWith('Move')) {
		const move = moves.get(op.moveGroupId) ?? {};
		moves.set(op.moveGroupId, Object.assign(move, op.isMoveSource ? { from: op.leftAnchor } : { to: op.rightAnchor }));
	} else if (op.splitMergeAnchors) {
		for (const part of op.splitMergeAnchors) links.push(op.leftAnchor ? [op.leftAnchor, part] : [part, op.rightAnchor]);
	} else if (op.leftAnchor && op.rightAnchor) {
		links.push([op.leftAnchor, op.rightAnchor]);
	}
}
for (const move of moves.values()) {
	links.push([move.from, move.to]);
	moved.push(from.get(move.from));
}
const changedWords = products.revisions.filter(revision => revision.revisionType === 'Inserted' || revision.revisionType === 'Deleted')
	.reduce((sum, revision) => sum + words(revision.text), 0);
const answer = { changedWords, links: links.map(([a, b]) => ({ from: from.get(a), to: to.get(b) })), moved };
process.stdout.write(JSON.stringify({ millis: millis.length > 1 ? millis.slice(1) : millis, heapPeak: 0, answer }), () => process.exit(0));
