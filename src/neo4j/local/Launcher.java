import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import picocli.CommandLine;

/**
 * A Neo4j on 127.0.0.1 that lives as long as its standard input.
 *
 * <p>Arguments: the database's folder, the Bolt port, a neo4j.conf. Standard input: one line, the password of the user
 * neo4j, then nothing until its end, which is the order to stop. Standard output: one line, "READY port", once Bolt accepts
 * connections; all else goes to standard error. Exit codes: 0 stopped, 3 the folder is in use by another process, 1 any other failure.
 */
public final class Launcher {
    private static final int LOCKED = 3;

    public static void main(String[] arguments) throws Exception {
        PrintStream protocol = System.out;
        System.setOut(System.err); // so that nothing that Neo4j prints is read as our one line
        Path home = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        Path settings = Path.of(arguments[2]);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null) return;

        // The hook is the only way to stop: end of input, SIGTERM and SIGINT all run it, during the boot too.
        CompletableFuture<DatabaseManagementService> boot = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                boot.get(60, TimeUnit.SECONDS).shutdown();
            } catch (Exception notBooted) {
                System.err.println("Stopped before the boot was complete.");
            }
        }));
        try {
            if (!Files.exists(home.resolve("data/dbms/auth.ini"))) setPassword(home, settings.getParent(), password);
            boot.complete(new DatabaseManagementServiceBuilder(home)
                    .loadPropertiesFromFile(settings)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                    // A transaction that needs too much memory fails before it takes the memory of all others.
                    .setConfig(GraphDatabaseSettings.memory_transaction_max_size, Runtime.getRuntime().maxMemory() / 2)
                    .build());
        } catch (Throwable failure) {
            boot.completeExceptionally(failure);
            failure.printStackTrace();
            System.exit(isLocked(failure) ? LOCKED : 1);
        }
        protocol.println("READY " + port);
        protocol.flush();
        while (input.readLine() != null) {} // blocks until the parent closes the pipe, or ends in any way
        System.exit(0);
    }

    /** Before the first boot, so that Bolt never listens with Neo4j's well-known password. */
    private static void setPassword(Path home, Path conf, String password) {
        int code = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, conf))).execute("--", password);
        if (code != 0) throw new IllegalStateException("The initial password could not be set: exit code " + code);
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof FileLockException && cause.getMessage().contains("locked by another process")) return true;
        return false;
    }
}
