/** Natural logarithm of the gamma function, for x > 0. Stirling's series after shifting x up; good to about 1e-13. */
function logGamma(x: number): number {
	let shift = 0;
	let z = x;
	for (; z < 12; z++) shift += Math.log(z);
	const inverse = 1 / (z * z);
	// B(2k) / (2k (2k − 1)): 1/12, −1/360, 1/1260, −1/1680, 1/1188.
	const series = 1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)));
	return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series / z - shift;
}

/**
 * Share of a gamma distribution of this shape and scale 1 that lies below x (regularised lower incomplete gamma function).
 *
 * By its power series; terms are taken until they no longer change the sum. Cost: about shape + 10·√shape + x terms.
 */
function gammaBelow(shape: number, x: number): number {
	if (x <= 0) return 0;
	// Far in the upper tail the series only adds up to one.
	if (x > shape + 12 * Math.sqrt(shape) + 60) return 1;
	let term = 1 / shape;
	let sum = term;
	for (let k = 1; term > sum * 1e-16; k++) {
		term *= x / (shape + k);
		sum += term;
	}
	return Math.min(1, sum * Math.exp(shape * Math.log(x) - x - logGamma(shape)));
}

/**
 * The x below which the given share of a gamma distribution of this shape lies, scale 1; 0 for a shape of 0. A quantile of χ²
 * with n degrees of freedom is twice this of shape n/2. By bisection, to about 12 digits. `share` is above 0 and below 1.
 */
export function gammaQuantile(shape: number, share: number): number {
	if (shape <= 0) return 0;
	let low = 0;
	let high = shape + 12 * Math.sqrt(shape) + 60;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (gammaBelow(shape, middle) < share) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
