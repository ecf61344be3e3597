package org.attest.bench.teacher;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Makes a model in the format ONNX give out what stands in its middle, so that whatever runs it
/// leaves out all that comes behind.
///
/// Such a file is a message of Protocol Buffers: field 7 holds the graph, whose fields 12 are what
/// it gives out, each with its name in field 1 (onnx.proto).
public final class CutModel {
  private static final int GRAPH = 7;
  private static final int OUTPUT = 12;
  private static final int NAME = 1;
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final byte[] model;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int at;

  private CutModel(byte[] model) {
    this.model = model;
  }

  /// The same model, giving out one thing alone.
  ///
  /// @param name what a node of the graph calls it
  /// @throws IllegalArgumentException if these are not the bytes of a model
  public static byte[] at(byte[] model, String name) {
    CutModel cut = new CutModel(model);
    cut.model(name);
    return cut.out.toByteArray();
  }

  private void model(String name) {
    while (at < model.length) {
      int from = at;
      int field = skipField();
      if (field == GRAPH) {
        int end = at;
        at = from;
        number();
        number();
        byte[] graph = graph(end, name);
        number((GRAPH << 3) | BYTES);
        number(graph.length);
        out.writeBytes(graph);
      } else {
        out.write(model, from, at - from);
      }
    }
  }

  private byte[] graph(int end, String name) {
    CutModel cut = new CutModel(model);
    cut.at = at;
    while (cut.at < end) {
      int from = cut.at;
      if (cut.skipField() != OUTPUT) {
        cut.out.write(model, from, cut.at - from);
      }
    }
    at = end;
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    CutModel info = new CutModel(new byte[0]);
    info.number((NAME << 3) | BYTES);
    info.number(bytes.length);
    info.out.writeBytes(bytes);
    cut.number((OUTPUT << 3) | BYTES);
    cut.number(info.out.size());
    cut.out.writeBytes(info.out.toByteArray());
    return cut.out.toByteArray();
  }

  /// Goes over one field.
  ///
  /// @return its number
  private int skipField() {
    long key = number();
    int kind = (int) key & 7;
    if (kind == VARINT) {
      number();
    } else if (kind == BYTES) {
      long length = number();
      if (length < 0 || length > model.length - at) {
        throw new IllegalArgumentException("a model that is cut off");
      }
      at += (int) length;
    } else {
      throw new IllegalArgumentException("no model: a field of kind " + kind);
    }
    return (int) (key >>> 3);
  }

  private long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (at >= model.length) {
        throw new IllegalArgumentException("a model that is cut off");
      }
      byte next = model[at++];
      value |= (long) (next & 127) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no model: a number that never ends");
  }

  private void number(long value) {
    long rest = value;
    while (rest > 127) {
      out.write((int) ((rest & 127) | 128));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
