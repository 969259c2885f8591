/** A place in a document's text, in UTF-16 code units from 0, as `String.prototype.slice` counts. */
export type Offset = number & {readonly unit: 'utf16'};

/** Half-open range `[start, end)`. An empty span is the gap where a missing rendering should stand. */
export type Span = {readonly start: Offset; readonly end: Offset};

/** The span `[start, end)`; the one place where plain numbers become offsets. */
export function spanOf(start: number, end: number): Span {
	return {start: start as Offset, end: end as Offset};
}

/** Length in UTF-16 code units. */
export function spanLength(span: Span): number {
	return span.end - span.start;
}

/** Whether two spans share at least one code unit; an empty span shares none. */
export function spansOverlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end;
}

/** Whether `outer` holds all of `inner`; an empty span at either edge is held. */
export function spanContains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}
