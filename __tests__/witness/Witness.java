import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import software.amazon.event.ruler.Ruler;

/** Reads lines of JSON, each a list of a pattern's text and an event's text, and answers each with true, false or invalid. */
final class Witness {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode question = json.readTree(line);
      out.println(answer(question.get(0).textValue(), question.get(1).textValue()));
    }
    out.flush();
  }

  private static String answer(String pattern, String event) {
    try {
      return String.valueOf(Ruler.matchesRule(event, pattern));
    } catch (Exception refused) {
      return "invalid";
    }
  }
}
