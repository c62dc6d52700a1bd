/** A square picture that shapes are painted on, with smooth edges. */

// Taken out once: they are asked for at every sample.
const { floor, hypot, max, min, round } = Math;

/** Samples per pixel and direction. */
const SAMPLES = 8;

/** A shape knows the box it lies in and tells whether a point lies in it; in pixels from the top left corner. */
const shape = (left, top, right, bottom, contains) => ({ left, top, right, bottom, contains });

const rectangle = (left, top, width, height) => shape(left, top, left + width, top + height, () => true);

function roundedRectangle(left, top, width, height, radius) {
  return shape(left, top, left + width, top + height, (x, y) => {
    const dx = max(left + radius - x, x - (left + width - radius), 0);
    const dy = max(top + radius - y, y - (top + height - radius), 0);
    return hypot(dx, dy) <= radius;
  });
}

const disc = (x, y, radius) => roundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);

/** The points within half a width of a line through corners. */
function stroke(points, width) {
  const reach = width / 2;
  const isNear = (x, y, [ax, ay], [bx, by]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = min(1, max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 < reach ** 2;
  };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [min(...xs) - reach, max(...xs) + reach];
  const [top, bottom] = [min(...ys) - reach, max(...ys) + reach];
  const pairs = points.slice(1).map((point, index) => [points[index], point]);
  return shape(left, top, right, bottom, (x, y) => pairs.some(([a, b]) => isNear(x, y, a, b)));
}

/** Whole pixels, given as lines of text in which `#` is a pixel of the shape. */
function bitmap(left, top, lines) {
  const isSet = (x, y) => lines[floor(y) - top]?.[floor(x) - left] === "#";
  return shape(left, top, left + max(...lines.map((line) => line.length)), top + lines.length, isSet);
}

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

class Canvas {
  constructor(size) {
    this.size = size;
    this.pixels = new Uint8Array(size * size * 4);
  }

  /** Paints a shape over what is there. */
  fill(area, hex) {
    const colour = rgb(hex);
    this.#eachPixel(area, (at, share) => {
      const under = (this.pixels[at + 3] / 255) * (1 - share);
      const alpha = share + under;
      colour.forEach((value, channel) => {
        this.pixels[at + channel] = round((value * share + this.pixels[at + channel] * under) / alpha);
      });
      this.pixels[at + 3] = round(alpha * 255);
    });
  }

  /** Takes a shape away: what is behind the picture shows through. */
  erase(area) {
    this.#eachPixel(area, (at, share) => {
      this.pixels[at + 3] = round(this.pixels[at + 3] * (1 - share));
      if (this.pixels[at + 3] === 0) this.pixels.fill(0, at, at + 3);
    });
  }

  /** Calls with the place of each pixel a shape touches and the share of it that is covered. */
  #eachPixel(area, paint) {
    const [right, bottom] = [min(this.size, area.right), min(this.size, area.bottom)];
    for (let y = max(0, floor(area.top)); y < bottom; y += 1) {
      for (let x = max(0, floor(area.left)); x < right; x += 1) {
        const share = coverage(area, x, y);
        if (share > 0) paint((y * this.size + x) * 4, share);
      }
    }
  }
}

/** The share of a pixel that a shape covers. */
function coverage({ left, top, right, bottom, contains }, pixelX, pixelY) {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = pixelX + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = pixelY + (floor(sample / SAMPLES) + 0.5) / SAMPLES;
    if (x >= left && x < right && y >= top && y < bottom && contains(x, y)) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

module.exports = { bitmap, Canvas, disc, rectangle, roundedRectangle, stroke };
