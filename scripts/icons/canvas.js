/** A square picture that shapes are painted on, with smooth edges. */

/** Samples per pixel and direction. */
const SAMPLES = 8;

/** A shape tells whether a point lies in it; points are in pixels from the top left corner. */
const rectangle = (left, top, width, height) => (x, y) => x >= left && x < left + width && y >= top && y < top + height;

const disc = (centreX, centreY, radius) => (x, y) => Math.hypot(x - centreX, y - centreY) < radius;

function roundedRectangle(left, top, width, height, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

/** The points within half a width of a line through corners. */
function stroke(points, width) {
  const distance = (x, y, [ax, ay], [bx, by]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
  };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const reach = width / 2;
  const mayReach = roundedRectangle(
    Math.min(...xs) - reach,
    Math.min(...ys) - reach,
    Math.max(...xs) - Math.min(...xs) + width,
    Math.max(...ys) - Math.min(...ys) + width,
    0,
  );
  return (x, y) =>
    mayReach(x, y) && points.slice(1).some((point, index) => distance(x, y, points[index], point) < reach);
}

/** Whole pixels, given as lines of text in which `#` is a pixel of the shape. */
function bitmap(left, top, lines) {
  return (x, y) => lines[Math.floor(y) - top]?.[Math.floor(x) - left] === "#";
}

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

class Canvas {
  constructor(size) {
    this.size = size;
    this.pixels = new Uint8Array(size * size * 4);
  }

  /** Paints a shape over what is there. */
  fill(shape, hex) {
    this.#eachPixel(shape, (at, share) => {
      const under = this.pixels[at + 3] / 255;
      const alpha = share + under * (1 - share);
      rgb(hex).forEach((value, channel) => {
        const below = this.pixels[at + channel] * under * (1 - share);
        this.pixels[at + channel] = Math.round((value * share + below) / alpha);
      });
      this.pixels[at + 3] = Math.round(alpha * 255);
    });
  }

  /** Takes a shape away: what is behind the picture shows through. */
  erase(shape) {
    this.#eachPixel(shape, (at, share) => {
      this.pixels[at + 3] = Math.round(this.pixels[at + 3] * (1 - share));
      if (this.pixels[at + 3] === 0) this.pixels.fill(0, at, at + 3);
    });
  }

  /** Calls with the place of each pixel a shape touches and the share of it that is covered. */
  #eachPixel(shape, paint) {
    for (let y = 0; y < this.size; y += 1) {
      for (let x = 0; x < this.size; x += 1) {
        let inside = 0;
        for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
          const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
          const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
          if (shape(x + dx, y + dy)) inside += 1;
        }
        if (inside > 0) paint((y * this.size + x) * 4, inside / (SAMPLES * SAMPLES));
      }
    }
  }
}

module.exports = { bitmap, Canvas, disc, rectangle, roundedRectangle, stroke };
